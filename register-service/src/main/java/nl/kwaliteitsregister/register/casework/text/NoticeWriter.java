package nl.kwaliteitsregister.register.casework.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.NewIds;
import nl.kwaliteitsregister.edge.problem.Texts;
import nl.kwaliteitsregister.register.institution.Institutions;
import nl.kwaliteitsregister.register.ladder.NoticeDraft;
import org.springframework.stereotype.Component;

/** Writes what the employer is told, in Dutch and in English, with the words of domain §2 and no word of a student. */
@Component
public class NoticeWriter {

    private final Texts texts;
    private final CaseTexts seals;
    private final Institutions institutions;
    private final NewIds ids;
    private final Clock clock;

    NoticeWriter(Texts texts, CaseTexts seals, Institutions institutions, NewIds ids, Clock clock) {
        this.texts = texts;
        this.seals = seals;
        this.institutions = institutions;
        this.ids = ids;
        this.clock = clock;
    }

    public LocalDate today() {
        return AmsterdamDay.at(clock.instant());
    }

    /**
     * A notice by its template: {@code {0}} is the school, the others follow.
     *
     * @param template code of the text, such as {@code notice.step-ended}
     */
    public NoticeDraft write(Caller caller, InstitutionId institution, String template, Part... parts) {
        return write(ids.next(caller, template, NoticeId::new), institution, template, parts);
    }

    /** Likewise, for what nobody asked for. */
    public NoticeDraft write(NoticeId notice, InstitutionId institution, String template, Part... parts) {
        return new NoticeDraft(
                notice,
                today(),
                seals.seal(institution, notice.value(), "/notice", say(template, institution, "nl", parts)),
                seals.seal(institution, notice.value(), "/notice", say(template, institution, "en", parts)));
    }

    private String say(String template, InstitutionId institution, String language, Part... parts) {
        var locale = Locale.of(language);
        var arguments = new ArrayList<String>();
        arguments.add(
                institutions.find(institution).map(school -> school.name()).orElse(institution.value()));
        List.of(parts).forEach(part -> arguments.add(part.in(texts, locale)));
        return texts.say(template, locale, arguments) + "\n\n" + texts.say("notice.rights", locale, arguments);
    }

    /** What a template names beside the school. */
    @FunctionalInterface
    public interface Part {

        String in(Texts texts, Locale language);

        static Part of(String text) {
            return (texts, language) -> text;
        }

        static Part of(LocalDate day) {
            return of(day.toString());
        }

        /** Another text, by its code. */
        static Part say(String code) {
            return (texts, language) -> texts.say(code, language, List.of());
        }

        /** Why, in categories: never a ground, never a phase. */
        static Part why(Set<SignalCategory> categories) {
            return (texts, language) -> categories.stream()
                    .sorted()
                    .map(category -> texts.say("category." + category, language, List.of()))
                    .collect(Collectors.joining("; "));
        }
    }
}

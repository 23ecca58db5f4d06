package nl.kwaliteitsregister.portal.ladder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.page.Days;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.Found;
import nl.kwaliteitsregister.portal.services.Seen;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form of a deed shows besides its fields, and what is known before somebody types. */
@Component
class DeedPages {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final String VERSION = "version";
    private static final String PLAN = "plan.";
    private static final String WITH_PLAN = "L2";
    private static final String DAY = "occurredOn";
    private static final String HEARS = "hears";

    private final Ladders ladders;
    private final Signals signals;

    DeedPages(Ladders ladders, Signals signals) {
        this.ladders = ladders;
        this.signals = signals;
    }

    void fill(Target target, Form form, Person reader, Model model) {
        var deed = target.deed();
        ladders.about(target.host(), model);
        model.addAttribute("form", form);
        model.addAttribute("deed", deed);
        model.addAttribute("page", target.page());
        model.addAttribute("action", target.action());
        model.addAttribute("fields", deed.fields());
        model.addAttribute("effect", "deed." + target.act() + ".effect");
        if (deed.on() == On.CASE) {
            about(ladders.proposal(target.host(), target.id()).orNoPage(), deed, reader, model);
        }
        if (deed == Deed.SENDING) {
            model.addAttribute("listed", ladders.contacts(target.host()));
        }
        if (deed == Deed.JOINING) {
            model.addAttribute("listed", signals.others(target.host(), target.id()));
        }
        if (deed == Deed.CARE) {
            model.addAttribute("fields", signals.careFields(target.host(), target.id(), reader));
        }
    }

    /**
     * A decision stands below everything it needs, and says what the step does; only a final warning has a plan. Who
     * invites and did not propose it hears the host.
     */
    private void about(Proposal one, Deed deed, Person reader, Model model) {
        model.addAttribute("one", one);
        model.addAttribute("terms", Days.now());
        model.addAttribute("incidents", ladders.incidents(one.incidents()));
        if (deed == Deed.DECISION) {
            model.addAttribute(
                    "fields",
                    deed.fields().stream()
                            .filter(field -> one.level().equals(WITH_PLAN)
                                    || !field.name().startsWith(PLAN))
                            .toList());
            model.addAttribute("effect", "deed.decision.effect." + one.level());
        }
        if (deed == Deed.HEARING && !one.proposedBy().equals(reader.person())) {
            model.addAttribute(HEARS, reader.person());
            model.addAttribute("fields", List.of());
            model.addAttribute("effect", "deed.hearing.effect.by-you");
        }
    }

    /** Fills in what is known: that it was today, who hears, and what the reader saw of what can change meanwhile. */
    void begin(Target target, Form form, Person reader, Model model) {
        if (target.deed().asks(DAY) && !form.has(DAY)) {
            form.values().set(DAY, LocalDate.now(AMSTERDAM).toString());
        }
        known(target, reader, model).forEach(form.values()::set);
    }

    private Map<String, String> known(Target target, Person reader, Model model) {
        if (model.containsAttribute(HEARS)) {
            return Map.of("hearer", reader.person());
        }
        return switch (target.deed().on()) {
            case INCIDENT ->
                Map.of(VERSION, ladders.incidentSeen(target.id()).orNoPage().version());
            case SIGNAL -> seen(signals.standing(target.id()));
            case CHECK -> seen(ladders.checksSeen(target.host(), target.programme()));
            case CASE, STEP, REVIEW, BOARD_REVIEW, NOTICE, AFTERCARE, REENTRY, CONDITION -> Map.of();
        };
    }

    private static <T> Map<String, String> seen(Found<Seen<T>> found) {
        var seen = found.value();
        return seen == null ? Map.of() : Map.of(VERSION, seen.version());
    }
}

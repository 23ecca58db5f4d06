package nl.kwaliteitsregister.register.mail.kafka;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.sealing.Unreadable;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Texts;
import nl.kwaliteitsregister.register.employer.EmployerRules;
import nl.kwaliteitsregister.register.employer.EmployerState;
import nl.kwaliteitsregister.register.institution.Institutions;
import nl.kwaliteitsregister.register.ladder.LadderRules;
import nl.kwaliteitsregister.register.ladder.Notice;
import nl.kwaliteitsregister.register.mail.Courier.Letter;
import nl.kwaliteitsregister.register.mail.Mail;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.jspecify.annotations.Nullable;

/**
 * Writes the letter of a mail: the notice in Dutch and in English as it lies in the employer's account. A notice holds no
 * word of a student, and its subject says nothing at all.
 */
final class LetterWriter {

    private final Streams streams;
    private final Seals seals;
    private final Institutions institutions;
    private final Texts texts;

    LetterWriter(Streams streams, Seals seals, Institutions institutions, Texts texts) {
        this.streams = streams;
        this.seals = seals;
        this.institutions = institutions;
        this.texts = texts;
    }

    /** Empty where the contact is one no longer, or what was sealed was erased. */
    Optional<Letter> letter(Mail mail) {
        var notice = streams.state(new LadderRules(), mail.ladder().stream())
                .notices()
                .get(mail.notice());
        var address = address(mail);
        if (notice == null || address == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Letter(
                    mail.id(),
                    seals.open(mail.ladder().institution(), address, Purpose.CONTACT),
                    texts.say("mail.subject", Locale.of("nl"), List.of(school(mail))),
                    text(mail, notice)));
        } catch (Unreadable erased) {
            return Optional.empty();
        }
    }

    private @Nullable Sealed address(Mail mail) {
        var employer = streams.state(
                new EmployerRules(), EmployerEvent.streamOf(mail.ladder().employer()));
        if (!(employer instanceof EmployerState.Host host)) {
            return null;
        }
        var file = host.files().get(mail.ladder().institution());
        var contact = file == null ? null : file.contacts().get(mail.contact());
        return contact == null || contact.ended() ? null : contact.email();
    }

    private String text(Mail mail, Notice notice) {
        var institution = mail.ladder().institution();
        return seals.open(institution, notice.issued().dutch(), Purpose.LADDER)
                + "\n\n-- English --\n\n"
                + seals.open(institution, notice.issued().english(), Purpose.LADDER)
                + "\n";
    }

    private String school(Mail mail) {
        var institution = mail.ladder().institution();
        return institutions.find(institution).map(school -> school.name()).orElse(institution.value());
    }
}

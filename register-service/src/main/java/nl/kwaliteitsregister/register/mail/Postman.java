package nl.kwaliteitsregister.register.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.AcceptNotice;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.BounceNotice;
import nl.kwaliteitsregister.register.mail.Courier.Letter;

/** Brings what waits to the mail server, and tells the ladder what came of it. */
public final class Postman {

    /** Longer than an attempt takes: a process that is silent for so long is dead, or as good as. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private final Mails mails;
    private final Function<Mail, Optional<Letter>> writer;
    private final Courier courier;
    private final Answers answers;
    private final Clock clock;

    /** Sends a command of the register itself. */
    @FunctionalInterface
    public interface Answers {

        void send(Mail mail, Command command);
    }

    /** @param writer the letter of a mail; empty where nobody can be written to any longer */
    public Postman(
            Mails mails, Function<Mail, Optional<Letter>> writer, Courier courier, Answers answers, Clock clock) {
        this.mails = mails;
        this.writer = writer;
        this.courier = courier;
        this.answers = answers;
        this.clock = clock;
    }

    /** One round over all that waits. */
    public void round() {
        mails.due(clock.instant()).forEach(this::bring);
    }

    private void bring(Mail mail) {
        var now = clock.instant();
        if (mail.isGivenUp(now)) {
            failed(mail);
            return;
        }
        var begun = mail.beginning();
        if (!mails.claim(mail, begun, now.plus(CLAIM))) {
            return;
        }
        writer.apply(mail).ifPresentOrElse(letter -> hand(begun, letter), () -> failed(begun));
    }

    private void hand(Mail begun, Letter letter) {
        switch (courier.hand(letter)) {
            case TAKEN -> {
                answers.send(begun, new AcceptNotice(begun.ladder(), begun.notice()));
                mails.remove(begun);
            }
            case REFUSED -> failed(begun);
            case NOT_TAKEN -> {
                var left = begun.notTaken();
                mails.release(left, clock.instant().plus(left.pause()));
            }
            case UNKNOWN -> mails.release(begun, clock.instant().plus(CLAIM));
        }
    }

    /** The notice did not arrive this way: its term waits, and somebody finds another. */
    private void failed(Mail mail) {
        answers.send(mail, new BounceNotice(mail.ladder(), mail.notice(), mail.contact()));
        mails.remove(mail);
    }
}

package nl.kwaliteitsregister.register.casework.http;

import static nl.kwaliteitsregister.contract.code.Role.APPEAL_COMMITTEE;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.EMPLOYER;
import static nl.kwaliteitsregister.contract.code.Role.QUALITY_OFFICER;

import java.util.List;
import nl.kwaliteitsregister.contract.code.NoticeChannel;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.problem.InvalidContent;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.LetterBody;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.SendingBody;
import nl.kwaliteitsregister.register.casework.http.LadderAnswers.NoticeLine;
import nl.kwaliteitsregister.register.casework.text.CaseTexts;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.BounceNotice;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.OpenNotice;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.RecordLetter;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.SendNotice;
import nl.kwaliteitsregister.register.mail.MailSwitch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Notices to the employer: its outbox, and how they go out and arrive. */
@RestController
@RequestMapping("/v1/ladders/{host}/notices")
class NoticeController {

    private final Commands commands;
    private final LadderReach reach;
    private final CaseTexts texts;
    private final MailSwitch mail;

    NoticeController(Commands commands, LadderReach reach, CaseTexts texts, MailSwitch mail) {
        this.commands = commands;
        this.reach = reach;
        this.texts = texts;
        this.mail = mail;
    }

    record NoticesAnswer(List<NoticeLine> notices) {}

    /** Absent texts were erased. */
    record NoticeText(
            NoticeLine notice,
            @Nullable String dutch,
            @Nullable String english) {}

    /** What lies in the employer's account; an employer sees its own. */
    @GetMapping
    @AllowedTo({EMPLOYER, COORDINATOR, DECISION_MAKER, APPEAL_COMMITTEE, QUALITY_OFFICER})
    ResponseEntity<NoticesAnswer> list(@PathVariable LadderHost host, Caller caller) {
        var stand = reach.stand(reach.ladder(host, caller));
        return ResponseEntity.ok()
                .eTag(Long.toString(stand.sequence()))
                .body(new NoticesAnswer(stand.state().notices().values().stream()
                        .map(LadderAnswers::line)
                        .toList()));
    }

    /** The text, for staff: it says nothing about whether the employer read it. */
    @GetMapping("/{notice}")
    @AllowedTo({COORDINATOR, DECISION_MAKER, APPEAL_COMMITTEE, QUALITY_OFFICER})
    ResponseEntity<NoticeText> show(@PathVariable LadderHost host, @PathVariable NoticeId notice, Caller caller) {
        return ResponseEntity.ok(text(reach.ladder(host, caller), notice));
    }

    /** The employer opens it: it has arrived, and its term begins. */
    @PostMapping("/{notice}/opening")
    @AllowedTo(EMPLOYER)
    ResponseEntity<NoticeText> open(@PathVariable LadderHost host, @PathVariable NoticeId notice, Caller caller) {
        var ladder = reach.own(host, caller);
        var receipt = commands.send(new OpenNotice(ladder, notice), caller);
        return Answers.ok(receipt, text(ladder, notice));
    }

    /** Sends it by recorded letter as well, or by mail where a mail server is named. */
    @PostMapping("/{notice}/sending")
    @AllowedTo(COORDINATOR)
    ResponseEntity<Void> send(
            @PathVariable LadderHost host,
            @PathVariable NoticeId notice,
            @RequestBody SendingBody body,
            Caller caller) {
        var ladder = reach.ladder(host, caller);
        if (body.channel() == NoticeChannel.EMAIL) {
            requireMail(ladder, body.contact());
        }
        return Answers.done(
                commands.send(new SendNotice(ladder, notice, body.channel(), body.contact(), caller.staff()), caller));
    }

    /** Records that the letter arrived; its code shows that it is this one. */
    @PostMapping("/{notice}/letter-delivery")
    @AllowedTo(COORDINATOR)
    ResponseEntity<Void> recordLetter(
            @PathVariable LadderHost host, @PathVariable NoticeId notice, @RequestBody LetterBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        return Answers.done(commands.send(new RecordLetter(ladder, notice, body.code(), body.deliveredOn()), caller));
    }

    /** Records that the mail or the letter came back: the term stops until it arrives another way. */
    @PostMapping("/{notice}/return")
    @AllowedTo(COORDINATOR)
    ResponseEntity<Void> recordReturn(@PathVariable LadderHost host, @PathVariable NoticeId notice, Caller caller) {
        return Answers.done(commands.send(new BounceNotice(reach.ladder(host, caller), notice, null), caller));
    }

    private void requireMail(LadderId ladder, @Nullable ContactId contact) {
        if (!mail.isOn()) {
            throw Refused.of(HttpStatus.CONFLICT, "mail-is-off");
        }
        if (contact != null && !reach.hasAddress(ladder, contact)) {
            throw InvalidContent.because("/contact", "no-address-of-contact");
        }
    }

    private NoticeText text(LadderId ladder, NoticeId id) {
        var notice = reach.notice(ladder, id);
        return new NoticeText(
                LadderAnswers.line(notice),
                texts.open(ladder.institution(), notice.issued().dutch()),
                texts.open(ladder.institution(), notice.issued().english()));
    }
}

package nl.kwaliteitsregister.portal.ladder;

import static nl.kwaliteitsregister.portal.ladder.Field.box;
import static nl.kwaliteitsregister.portal.ladder.Field.choice;
import static nl.kwaliteitsregister.portal.ladder.Field.date;
import static nl.kwaliteitsregister.portal.ladder.Field.level;
import static nl.kwaliteitsregister.portal.ladder.Field.listed;
import static nl.kwaliteitsregister.portal.ladder.Field.number;
import static nl.kwaliteitsregister.portal.ladder.Field.text;
import static nl.kwaliteitsregister.portal.ladder.Field.yesNo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.AftercareTask;
import nl.kwaliteitsregister.contract.code.BoardReviewOutcome;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.EvidenceBasis;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.NoticeChannel;
import nl.kwaliteitsregister.contract.code.ReferralBody;
import nl.kwaliteitsregister.contract.code.ReviewOutcome;
import nl.kwaliteitsregister.contract.code.SignalClosing;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.NoPage;

/**
 * What somebody does on a ladder in one small form. Its texts are named by {@link #code()}: what it is called, what will
 * happen and who will see it, and the label of each field.
 */
enum Deed {
    STATEMENT(On.CASE, "statement", Told.AT_ONCE, Set.of("coordinator"), box("text")),
    STATEMENT_CHECK(On.CASE, "statement-check", Told.AT_ONCE, Set.of("confidant"), box("remark")),
    HEARING(On.CASE, "hearing", Told.AT_ONCE, Set.of("coordinator", "decision-maker"), text("hearer")),
    HEARING_EXTENSION(On.CASE, "hearing/extension", Told.AT_ONCE, Set.of("coordinator", "decision-maker")),
    HEARING_ANSWER(On.CASE, "hearing/answer", Told.AT_ONCE, Set.of("coordinator", "decision-maker"), box("text")),
    HEARING_CLOSING(On.CASE, "hearing/closing", Told.AT_ONCE, Set.of("coordinator", "decision-maker")),
    TIES(On.CASE, "ties", Told.AT_ONCE, Set.of("coordinator", "decision-maker")),
    WITHDRAWAL(On.CASE, "withdrawal", Told.AT_ONCE, Set.of("coordinator"), box("text")),
    DECISION(
            On.CASE,
            "decision",
            Told.AFTER_LOOKING,
            Set.of("coordinator", "decision-maker"),
            box("text"),
            box("plan.goals"),
            date("plan.dueOn")),
    REJECTION(On.CASE, "rejection", Told.AFTER_LOOKING, Set.of("coordinator", "decision-maker"), box("text")),
    PARTNER(
            On.CASE,
            "partner",
            Told.AT_ONCE,
            Set.of("coordinator", "decision-maker"),
            text("institution"),
            text("person")),
    PARTNER_DECISION(On.PARTNER_CASE, "decision", Told.AFTER_LOOKING, Set.of("decision-maker"), box("text")),
    PARTNER_REJECTION(On.PARTNER_CASE, "rejection", Told.AFTER_LOOKING, Set.of("decision-maker"), box("text")),
    PARTNER_TIES(On.PARTNER_CASE, "ties", Told.AT_ONCE, Set.of("decision-maker")),
    PLAN_OUTCOME(
            On.STEP,
            "plan-outcome",
            Told.AFTER_LOOKING,
            Set.of("decision-maker"),
            yesNo("met", "plan-met"),
            box("text")),
    REVIEW(
            On.STEP,
            "review",
            Told.AFTER_LOOKING,
            Set.of("decision-maker"),
            choice("outcome", "review-outcome", ReviewOutcome.values()),
            box("text")),
    NEW_START(On.STEP, "new-start", Told.AT_ONCE, Set.of("coordinator"), box("text")),
    NEW_START_TRIAL(
            On.STEP, "new-start/trial", Told.AFTER_LOOKING, Set.of("decision-maker"), number("interns"), box("text")),
    NEW_START_DECLINATION(On.STEP, "new-start/declination", Told.AFTER_LOOKING, Set.of("decision-maker"), box("text")),
    NEW_START_GIVING(On.STEP, "new-start/giving", Told.AFTER_LOOKING, Set.of("decision-maker"), box("text")),
    OBJECTION(On.STEP, "objection", Told.AT_ONCE, Set.of("coordinator"), box("text")),
    OBJECTION_DECISION(
            On.STEP,
            "objection/decision",
            Told.AFTER_LOOKING,
            Set.of("decision-maker"),
            choice("verdict", "verdict", Verdict.values()),
            box("text")),
    APPEAL(On.STEP, "appeal", Told.AT_ONCE, Set.of("coordinator"), box("text")),
    APPEAL_DECISION(
            On.STEP,
            "appeal/decision",
            Told.AFTER_LOOKING,
            Set.of("appeal-committee"),
            choice("verdict", "verdict", Verdict.values()),
            box("text")),
    REFUSAL_OBJECTION(On.REFUSAL, "objection", Told.AT_ONCE, Set.of("coordinator"), box("text")),
    REFUSAL_OBJECTION_DECISION(
            On.REFUSAL,
            "objection/decision",
            Told.AFTER_LOOKING,
            Set.of("decision-maker"),
            choice("verdict", "refusal-verdict", Verdict.values()),
            box("text")),
    REFUSAL_APPEAL(On.REFUSAL, "appeal", Told.AT_ONCE, Set.of("coordinator"), box("text")),
    REFUSAL_APPEAL_DECISION(
            On.REFUSAL,
            "appeal/decision",
            Told.AFTER_LOOKING,
            Set.of("appeal-committee"),
            choice("verdict", "refusal-verdict", Verdict.values()),
            box("text")),
    CLOSING(On.REVIEW, "closing", Told.AT_ONCE, Set.of("coordinator", "decision-maker"), box("text")),
    HOLDING(
            On.BOARD_REVIEW,
            "holding",
            Told.AFTER_LOOKING,
            Set.of("decision-maker"),
            choice("outcome", "board-outcome", BoardReviewOutcome.values()),
            box("text")),
    SENDING(
            On.NOTICE,
            "sending",
            Told.AT_ONCE,
            Set.of("coordinator"),
            choice("channel", "notice-channel", NoticeChannel.values()),
            listed("contact")),
    LETTER_DELIVERY(
            On.NOTICE, "letter-delivery", Told.AT_ONCE, Set.of("coordinator"), text("code"), date("deliveredOn")),
    RETURN(On.NOTICE, "return", Told.AT_ONCE, Set.of("coordinator")),
    SEVERITY(
            On.SIGNAL,
            "severity",
            Told.AT_ONCE,
            Set.of("coordinator", "confidant", "decision-maker"),
            level("severity", "severity", "1", "2", "3", "4"),
            box("reason")),
    SEVERITY_CONFIRMATION(
            On.SIGNAL, "severity-confirmation", Told.AT_ONCE, Set.of("coordinator", "confidant", "decision-maker")),
    OVERRIDE_ASKING(
            On.SIGNAL,
            "safety-override",
            Told.AFTER_LOOKING,
            Set.of("confidant"),
            date("studentToldOn"),
            box("reason")),
    OVERRIDE_AGREEMENT(On.SIGNAL, "safety-override/agreement", Told.AFTER_LOOKING, Set.of("decision-maker")),
    OVERRIDE_DISAGREEMENT(
            On.SIGNAL, "safety-override/disagreement", Told.AFTER_LOOKING, Set.of("decision-maker"), box("reason")),
    CONVERSATION(
            On.SIGNAL,
            "conversations",
            Told.AT_ONCE,
            Set.of("coordinator", "supervisor", "confidant"),
            date("occurredOn"),
            text("with"),
            box("agreed"),
            date("agreedBy"),
            yesNo("resolved", "answer")),
    FOLLOW_UP(
            On.SIGNAL,
            "follow-ups",
            Told.AT_ONCE,
            Set.of("coordinator", "supervisor", "confidant"),
            date("occurredOn"),
            box("what")),
    JOINING(On.SIGNAL, "joining", Told.AT_ONCE, Set.of("coordinator"), listed("sameEventAs")),
    SPLITTING_OFF(On.SIGNAL, "splitting-off", Told.AT_ONCE, Set.of("coordinator", "confidant")),
    REFERRAL(
            On.SIGNAL,
            "referrals",
            Told.AT_ONCE,
            Set.of("coordinator", "confidant"),
            date("occurredOn"),
            choice("to", "referral", ReferralBody.values()),
            yesNo("studentAgrees", "answer")),
    REFERRAL_OUTCOME(
            On.REFERRAL,
            "outcome",
            Told.AT_ONCE,
            Set.of("coordinator", "confidant"),
            date("occurredOn"),
            box("outcome")),
    SIGNAL_CLOSING(
            On.SIGNAL,
            "closing",
            Told.AFTER_LOOKING,
            Set.of("coordinator", "confidant"),
            choice("how", "signal-closing", SignalClosing.RESOLVED_BY_TALKING, SignalClosing.FOLLOWED_UP),
            yesNo("studentAgrees", "answer"),
            box("reason")),
    CARE(
            On.AFTERCARE,
            "outcomes",
            Told.AT_ONCE,
            Set.of("coordinator", "confidant"),
            choice("task", "aftercare-task", AftercareTask.values()),
            date("occurredOn"),
            box("outcome")),
    CONSENTS(
            On.SIGNAL,
            "consents",
            Told.AT_ONCE,
            Set.of("coordinator", "supervisor"),
            choice("step", "consent", ConsentStep.values()),
            yesNo("toldMayBeRecognised", "answer"),
            yesNo("soon", "answer")),
    CONSENT_WITHDRAWAL(
            On.SIGNAL,
            "consents/withdrawal",
            Told.AT_ONCE,
            Set.of("coordinator", "supervisor"),
            choice("step", "consent", ConsentStep.values())),
    EVIDENCE(
            On.INCIDENT,
            "evidence",
            Told.AT_ONCE,
            Set.of("coordinator", "decision-maker"),
            choice("basis", "basis", EvidenceBasis.values()),
            box("account")),
    CLEARANCE(On.INCIDENT, "clearance", Told.AT_ONCE, Set.of("coordinator", "decision-maker")),
    FINDING(
            On.INCIDENT,
            "finding",
            Told.AFTER_LOOKING,
            Set.of("coordinator", "decision-maker"),
            date("hostHeardOn"),
            box("account")),
    FINDING_AGREEMENT(On.INCIDENT, "finding/agreement", Told.AFTER_LOOKING, Set.of("coordinator", "decision-maker")),
    FINDING_DISAGREEMENT(
            On.INCIDENT,
            "finding/disagreement",
            Told.AFTER_LOOKING,
            Set.of("coordinator", "decision-maker"),
            box("reason")),
    END(
            On.INCIDENT,
            "end",
            Told.AFTER_LOOKING,
            Set.of("coordinator", "decision-maker"),
            choice("end", "incident-end", IncidentEnd.REFUTED, IncidentEnd.UNRESOLVED),
            box("reason")),
    CONDITION_MET(On.CONDITION, "fulfilment", Told.AT_ONCE, Set.of("coordinator"), date("occurredOn")),
    REFUSAL_AGREEMENT(On.CHECK, "refusal-agreement", Told.AFTER_LOOKING, Set.of("coordinator", "decision-maker")),
    REFUSAL_DISAGREEMENT(
            On.CHECK,
            "refusal-disagreement",
            Told.AFTER_LOOKING,
            Set.of("coordinator", "decision-maker"),
            box("reason")),
    WISH_TALK(
            On.CHECK,
            "wish-talks",
            Told.AT_ONCE,
            Set.of("coordinator"),
            date("occurredOn"),
            box("conversation"),
            yesNo("withdrawn", "answer")),
    WISH_AGREEMENT(On.CHECK, "wish-withdrawal-agreement", Told.AFTER_LOOKING, Set.of("coordinator", "decision-maker")),
    TWO_HOSTS(On.REENTRY, "refusal", Told.AT_ONCE, Set.of("coordinator", "decision-maker"), box("reason"));

    /** Whether the answers are shown once more first: for what has consequences that cannot be taken back. */
    private enum Told {
        AT_ONCE,
        AFTER_LOOKING
    }

    private final On on;
    private final String command;
    private final Told told;
    private final Set<String> roles;
    private final List<Field> fields;

    Deed(On on, String command, Told told, Set<String> roles, Field... fields) {
        this.on = on;
        this.command = command;
        this.told = told;
        this.roles = roles;
        this.fields = List.of(fields);
    }

    /** As it stands in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Address of the command, below what it is done to. */
    String command() {
        return command;
    }

    On on() {
        return on;
    }

    boolean isLookedAtFirst() {
        return told == Told.AFTER_LOOKING;
    }

    boolean isFor(Person reader) {
        return roles.stream().anyMatch(reader::is);
    }

    boolean asks(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    List<Field> fields() {
        return fields;
    }

    /** @throws NoPage when there is none such */
    static Deed of(String things, String code) {
        return Arrays.stream(values())
                .filter(deed -> deed.on.things().equals(things) && deed.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoPage(NoPage.Why.MISSING));
    }
}

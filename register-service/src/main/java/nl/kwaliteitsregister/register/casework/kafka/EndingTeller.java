package nl.kwaliteitsregister.register.casework.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.code.AnnulmentCause;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.code.StepEndCause;
import nl.kwaliteitsregister.contract.event.CaseEvent.ProposalLapsed;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.StepEvent;
import nl.kwaliteitsregister.contract.event.StepEvent.StepAnnulled;
import nl.kwaliteitsregister.contract.event.StepEvent.StepEnded;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.casework.text.NoticeWriter;
import nl.kwaliteitsregister.register.casework.text.NoticeWriter.Part;
import nl.kwaliteitsregister.register.ladder.HeldStep;
import nl.kwaliteitsregister.register.ladder.Ladder;
import nl.kwaliteitsregister.register.ladder.LadderCommand.TellEnding;
import nl.kwaliteitsregister.register.ladder.LadderRules;

/**
 * Tells the employer what ended, lapsed or was annulled with nobody deciding it (domain §4.5): who was told of a step is
 * told of its end. A note is internal, so its end is too; where a person decided, the decision told it.
 */
final class EndingTeller {

    private static final Set<StepEndCause> ENDS_BY_ITSELF = EnumSet.of(
            StepEndCause.TERM,
            StepEndCause.STOP_NOT_DECIDED,
            StepEndCause.HEARING_NOT_OPENED,
            StepEndCause.STOP_NOT_CONFIRMED,
            StepEndCause.REVIEW_NOT_HELD,
            StepEndCause.ORIGIN_ENDED);

    private static final Set<AnnulmentCause> ANNULLED_BY_ITSELF =
            EnumSet.of(AnnulmentCause.REFUTED, AnnulmentCause.ORIGIN_ANNULLED);

    private final Streams streams;
    private final NoticeWriter notices;

    EndingTeller(Streams streams, NoticeWriter notices) {
        this.streams = streams;
        this.notices = notices;
    }

    Optional<Command> after(RegisterEvent event) {
        return switch (event) {
            case StepEnded e ->
                ENDS_BY_ITSELF.contains(e.cause())
                        ? ofStep(e, NoticeKind.STEP_ENDED, "notice.ended." + e.cause())
                        : Optional.empty();
            case StepAnnulled e ->
                ANNULLED_BY_ITSELF.contains(e.cause())
                        ? ofStep(e, NoticeKind.STEP_ANNULLED, "notice.annulled." + e.cause())
                        : Optional.empty();
            case ProposalLapsed e -> ofProposal(e);
            case RegisterEvent ignored -> Optional.empty();
        };
    }

    private Optional<Command> ofStep(StepEvent event, NoticeKind kind, String template) {
        return Optional.ofNullable(ladder(event).steps().get(event.step()))
                .map(HeldStep::decided)
                .filter(decided -> decided.level() != Step.L0)
                .map(decided -> new TellEnding(
                        event.ladder(),
                        kind,
                        decided.caseId(),
                        event.step(),
                        notices.write(
                                id(template, event.step()),
                                event.institution(),
                                template,
                                Part.of(decided.inForceFrom()),
                                Part.say("notice.step." + decided.level()),
                                Part.of(event.occurredOn()))));
    }

    /** Who was asked to answer; where an urgent stop went with it, its end tells this too. */
    private Optional<Command> ofProposal(ProposalLapsed event) {
        var ladder = ladder(event);
        var lapsed = ladder.cases().get(event.caseId());
        if (lapsed == null || !wasAsked(ladder, event.caseId())) {
            return Optional.empty();
        }
        var stop = lapsed.sides().urgentStop();
        var template = "notice.lapsed." + event.cause();
        return stop != null && !(ladder.steps().get(stop) instanceof HeldStep.Live)
                ? Optional.empty()
                : Optional.of(new TellEnding(
                        event.ladder(),
                        NoticeKind.PROPOSAL_DROPPED,
                        event.caseId(),
                        null,
                        notices.write(
                                id(template, event.caseId()),
                                event.institution(),
                                template,
                                Part.say("notice.step." + lapsed.proposal().level()))));
    }

    private static boolean wasAsked(Ladder ladder, CaseId caseId) {
        return ladder.notices().values().stream()
                .map(notice -> notice.issued())
                .anyMatch(issued -> issued.kind() == NoticeKind.HEARING && caseId.equals(issued.caseId()));
    }

    private Ladder ladder(LadderEvent event) {
        return streams.state(new LadderRules(), event.stream());
    }

    /** The same whenever it is told, so that it is told once. */
    private static NoticeId id(String template, Object about) {
        return new NoticeId(UUID.nameUUIDFromBytes((template + " of " + about).getBytes(UTF_8)));
    }
}

package nl.kwaliteitsregister.register.casework.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.casework.http.LadderAnswers.NoticeLine;
import nl.kwaliteitsregister.register.ladder.Case;
import nl.kwaliteitsregister.register.ladder.Case.Heard;
import nl.kwaliteitsregister.register.ladder.Case.InHearing;
import nl.kwaliteitsregister.register.ladder.HeldStep;
import nl.kwaliteitsregister.register.ladder.Ladder;
import nl.kwaliteitsregister.register.ladder.Links;
import org.jspecify.annotations.Nullable;

/**
 * What an employer is told of itself (domain §2, §4.5): no incident, no rule and nobody's name, for those lead to a
 * student. Notes are the school's own, and a proposal is its own until the employer is asked.
 */
final class OwnAnswers {

    private OwnAnswers() {}

    record OwnHosts(InstitutionId institution, String school, List<OwnHost> hosts) {}

    record OwnHost(EmployerId employer, String name, List<OwnLadder> ladders) {}

    /** @param host names it in addresses: the id of the host, or the KvK number for what is about all locations */
    record OwnLadder(String host, List<OwnStep> steps, List<OwnHearing> hearings, List<NoticeLine> notices) {}

    /** As the school sees it, without what it rests on and who decided it. */
    record OwnStep(
            StepId step,
            Step level,
            Step decidedAs,
            LadderScope scope,
            String state,
            boolean disputed,
            Set<SignalCategory> categories,
            LocalDate inForceFrom,
            LocalDate validThrough,
            String plan,
            @Nullable LocalDate planDueOn,
            String contest,
            @Nullable LocalDate contestThrough,
            String newStart) {}

    /**
     * What the employer is, or was, asked before somebody decides.
     *
     * @param answerThrough last day to answer; absent until the invitation arrived, and once the hearing is closed
     * @param decideBy last day to decide; absent until the hearing is closed
     */
    record OwnHearing(
            CaseId proposal,
            Step level,
            String state,
            @Nullable LocalDate answerThrough,
            boolean extended,
            boolean answered,
            @Nullable LocalDate decideBy) {}

    static OwnLadder of(LadderHost host, Ladder ladder) {
        return new OwnLadder(
                host.text(),
                ladder.steps().values().stream()
                        .filter(step -> step.decided().level() != Step.L0)
                        .map(step -> of(step, ladder.links()))
                        .toList(),
                ladder.cases().values().stream().flatMap(OwnAnswers::hearing).toList(),
                ladder.notices().values().stream().map(LadderAnswers::line).toList());
    }

    private static OwnStep of(HeldStep held, Links links) {
        var step = LadderAnswers.of(held, links);
        return new OwnStep(
                step.step(),
                step.level(),
                step.decidedAs(),
                step.scope(),
                step.state(),
                step.disputed(),
                step.categories(),
                step.inForceFrom(),
                step.validThrough(),
                step.plan(),
                step.planDueOn(),
                step.contest(),
                step.contestThrough(),
                step.newStart());
    }

    private static Stream<OwnHearing> hearing(Case one) {
        var proposal = one.proposal();
        return switch (one) {
            case InHearing it ->
                Stream.of(new OwnHearing(
                        proposal.caseId(),
                        proposal.level(),
                        CaseAnswers.state(it),
                        it.answerThrough(),
                        it.extended(),
                        it.answered(),
                        null));
            case Heard it ->
                Stream.of(new OwnHearing(
                        proposal.caseId(), proposal.level(), CaseAnswers.state(it), null, false, true, it.decideBy()));
            case Case.Drafted ignored -> Stream.empty();
            case Case.Closed ignored -> Stream.empty();
        };
    }
}

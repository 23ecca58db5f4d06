package nl.kwaliteitsregister.register.casework.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.Continuity;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.LadderEvent.Carried;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.event.SuccessionEvent.SuccessionProposed;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.casework.text.CaseTexts;
import nl.kwaliteitsregister.register.ladder.Case;
import nl.kwaliteitsregister.register.ladder.Case.Closed;
import nl.kwaliteitsregister.register.ladder.Case.Drafted;
import nl.kwaliteitsregister.register.ladder.Case.Heard;
import nl.kwaliteitsregister.register.ladder.Case.InHearing;
import nl.kwaliteitsregister.register.ladder.Case.Statement;
import nl.kwaliteitsregister.register.ladder.Known;
import nl.kwaliteitsregister.register.ladder.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how far a case is. */
@Component
class CaseAnswers {

    private final CaseTexts texts;

    CaseAnswers(CaseTexts texts) {
        this.texts = texts;
    }

    /**
     * One proposal.
     *
     * @param state {@code drafted}, {@code in-hearing}, {@code heard} or {@code closed}
     * @param statementChecked whether a confidant found nobody recognisable; absent while there is no statement
     * @param answers what the employer said to it; what can no longer be read is left out
     * @param answerThrough last day to answer; absent until the invitation arrived
     * @param decideBy last day to decide; absent until the hearing is closed
     * @param urgentStop the stop that came before the hearing
     * @param byPartner whether somebody of another institution has to decide
     * @param partner institution of whom was named for that; absent until then
     * @param carriedBy who carries it on: who proposed it, or who took it over
     * @param succession which step of another host it is to carry over; absent where it is about none
     */
    record ProposalAnswer(
            CaseId proposal,
            Step level,
            LadderRule rule,
            LadderScope scope,
            String state,
            List<Carried> incidents,
            ReasonCode reason,
            Set<SignalCategory> categories,
            @Nullable String proportionality,
            @Nullable String lighterMeasures,
            @Nullable String statement,
            @Nullable Boolean statementChecked,
            List<String> answers,
            @Nullable LocalDate answerThrough,
            @Nullable LocalDate decideBy,
            @Nullable StepId urgentStop,
            boolean byPartner,
            @Nullable InstitutionId partner,
            @Nullable SuccessionAnswer succession,
            LocalDate proposedOn,
            StaffId proposedBy,
            StaffId carriedBy,
            @Nullable StaffId hearer) {}

    /**
     * A case of another institution.
     *
     * @param school name of that institution
     * @param host what it calls the host; absent while it calls it nothing
     * @param tied whether the caller said to have a tie with the host, and decides nothing
     */
    record PartnerCaseAnswer(String school, @Nullable String host, boolean tied, ProposalAnswer proposal) {}

    /** @param predecessor id of the host, or KvK number of the company */
    record SuccessionAnswer(String predecessor, StepId origin, Set<Continuity> continues) {}

    private static SuccessionAnswer succession(SuccessionProposed proposed) {
        return new SuccessionAnswer(LadderHost.of(proposed.predecessor()), proposed.origin(), proposed.continues());
    }

    ProposalAnswer of(Case one, Links links, Known known) {
        var proposal = one.proposal();
        var institution = proposal.institution();
        var statement = one.statement();
        var partner = one.sides().partner();
        var written = !(statement instanceof Statement.None);
        return new ProposalAnswer(
                proposal.caseId(),
                proposal.level(),
                proposal.rule(),
                proposal.scope(),
                state(one),
                proposal.incidents(),
                proposal.reason(),
                proposal.categories(),
                texts.open(institution, proposal.proportionality()),
                texts.open(institution, proposal.lighterMeasures()),
                statement(one),
                written ? statement instanceof Statement.Cleared : null,
                one.answers().stream()
                        .flatMap(answer -> Stream.ofNullable(texts.open(institution, answer)))
                        .toList(),
                one instanceof InHearing hearing ? hearing.answerThrough() : null,
                one instanceof Heard heard ? heard.decideBy() : null,
                one.sides().urgentStop(),
                known.takesPartner(proposal.level()),
                partner == null ? null : partner.from(),
                links.of(proposal.caseId()).map(CaseAnswers::succession).orElse(null),
                proposal.occurredOn(),
                proposal.by(),
                one.carrier(),
                one.sides().hearer());
    }

    /** The statement of facts as it was written; absent while there is none. */
    @Nullable
    String statement(Case one) {
        @Nullable
        Sealed text = switch (one.statement()) {
            case Statement.None ignored -> null;
            case Statement.Written written -> written.text();
            case Statement.Cleared cleared -> cleared.text();
        };
        return texts.open(one.proposal().institution(), text);
    }

    static String state(Case one) {
        return switch (one) {
            case Drafted ignored -> "drafted";
            case InHearing ignored -> "in-hearing";
            case Heard ignored -> "heard";
            case Closed ignored -> "closed";
        };
    }
}

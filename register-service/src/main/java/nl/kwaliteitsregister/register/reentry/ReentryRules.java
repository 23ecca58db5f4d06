package nl.kwaliteitsregister.register.reentry;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.function.Function;
import nl.kwaliteitsregister.backbone.calendar.WorkingDays;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.event.ReentryEvent;
import nl.kwaliteitsregister.contract.event.ReentryEvent.MatchLapsed;
import nl.kwaliteitsregister.contract.event.ReentryEvent.MatchRefused;
import nl.kwaliteitsregister.contract.event.ReentryEvent.MatchTakenUp;
import nl.kwaliteitsregister.contract.event.ReentryEvent.ReentryDetected;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.reentry.Reentries.Match;
import nl.kwaliteitsregister.register.reentry.ReentryCommand.DetectReentry;
import nl.kwaliteitsregister.register.reentry.ReentryCommand.LapseMatch;
import nl.kwaliteitsregister.register.reentry.ReentryCommand.RefuseMatch;
import nl.kwaliteitsregister.register.reentry.ReentryCommand.TakeUpMatch;
import org.jspecify.annotations.Nullable;

/** The rules about likely matches: a hint once for the same facts, settled by people or by its term (domain §3). */
public final class ReentryRules implements Decider<ReentryCommand, ReentryEvent, Reentries> {

    private static final int DAYS_TO_SETTLE = 10;

    @Override
    public Reentries initial(StreamId stream) {
        return Reentries.NONE;
    }

    @Override
    public Decision<ReentryEvent> decide(ReentryCommand command, Reentries reentries, Moment moment) {
        var match = reentries.matches().get(command.known());
        return switch (command) {
            case DetectReentry detect ->
                saysNothingNew(detect, match) ? nothingToDo() : accepted(detected(detect, moment.today()));
            case RefuseMatch refuse -> refuse(refuse, match, moment.today());
            case TakeUpMatch takeUp ->
                match == null || match instanceof Match.TakenUp
                        ? nothingToDo()
                        : accepted(new MatchTakenUp(
                                takeUp.employer(),
                                takeUp.institution(),
                                moment.today(),
                                takeUp.known(),
                                takeUp.caseId()));
            case LapseMatch lapse -> lapse(lapse, match, moment.today());
        };
    }

    /** An address or a domain alone raises nothing, and what somebody settled is raised again by other facts only. */
    private static boolean saysNothingNew(DetectReentry detect, @Nullable Match match) {
        return !detect.likeness().isLikely()
                || detect.employer().equals(detect.known())
                || switch (match) {
                    case null -> false;
                    case Match.Open ignored -> true;
                    case Match.TakenUp ignored -> true;
                    case Match.Refused refused ->
                        refused.detected().facts().equals(detect.likeness().facts());
                    case Match.Lapsed lapsed ->
                        lapsed.detected().facts().equals(detect.likeness().facts());
                };
    }

    private static ReentryDetected detected(DetectReentry detect, LocalDate today) {
        var likeness = detect.likeness();
        return new ReentryDetected(
                detect.employer(),
                detect.institution(),
                today,
                detect.known(),
                likeness.score(),
                likeness.fields(),
                likeness.facts(),
                WorkingDays.plusWorkingDays(today, DAYS_TO_SETTLE));
    }

    /** Also after its term: what somebody finds out later is not raised again either. */
    private static Decision<ReentryEvent> refuse(RefuseMatch refuse, @Nullable Match match, LocalDate today) {
        return switch (match) {
            case null -> refused(ReentryRefusal.UNKNOWN_MATCH);
            case Match.Refused ignored -> refused(ReentryRefusal.MATCH_ALREADY_SETTLED);
            case Match.TakenUp ignored -> refused(ReentryRefusal.MATCH_ALREADY_SETTLED);
            case Match.Open ignored -> accepted(twoHosts(refuse, today));
            case Match.Lapsed ignored -> accepted(twoHosts(refuse, today));
        };
    }

    private static MatchRefused twoHosts(RefuseMatch refuse, LocalDate today) {
        return new MatchRefused(
                refuse.employer(), refuse.institution(), today, refuse.known(), refuse.reason(), refuse.by());
    }

    private static Decision<ReentryEvent> lapse(LapseMatch lapse, @Nullable Match match, LocalDate today) {
        return match instanceof Match.Open open && today.isAfter(open.detected().settleBy())
                ? accepted(new MatchLapsed(
                        lapse.employer(),
                        lapse.institution(),
                        open.detected().settleBy().plusDays(1),
                        lapse.known()))
                : nothingToDo();
    }

    @Override
    public Reentries evolve(Reentries reentries, ReentryEvent event) {
        return switch (event) {
            case ReentryDetected e -> reentries.with(e.known(), new Match.Open(e));
            case MatchRefused e -> settled(reentries, e, Match.Refused::new);
            case MatchTakenUp e -> settled(reentries, e, Match.TakenUp::new);
            case MatchLapsed e -> settled(reentries, e, Match.Lapsed::new);
        };
    }

    private static Reentries settled(
            Reentries reentries, ReentryEvent event, Function<ReentryDetected, Match> settled) {
        var match = reentries.matches().get(event.known());
        return match == null ? reentries : reentries.with(event.known(), settled.apply(match.detected()));
    }
}

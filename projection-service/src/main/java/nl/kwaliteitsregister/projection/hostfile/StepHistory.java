package nl.kwaliteitsregister.projection.hostfile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kwaliteitsregister.contract.code.AnnulmentCause;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.code.StepEndCause;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.id.StepId;
import org.jspecify.annotations.Nullable;

/**
 * One step of the ladder by both times (domain §4.5).
 *
 * @param levels in the order in which it had them: a final warning whose plan was met goes on as a warning
 * @param disputes beginnings and ends of disputes, in their order
 * @param annulled it never counted
 */
public record StepHistory(
        StepId id,
        Told decided,
        LadderScope scope,
        boolean urgent,
        @Nullable ReasonCode reason,
        SortedSet<SignalCategory> categories,
        LocalDate inForceFrom,
        LocalDate validThrough,
        List<Level> levels,
        List<Dispute> disputes,
        @Nullable End end,
        @Nullable Annulment annulled) {

    public StepHistory {
        categories = Collections.unmodifiableSortedSet(new TreeSet<>(categories));
        levels = List.copyOf(levels);
        disputes = List.copyOf(disputes);
    }

    public record Level(Told told, Step level) {}

    public record Dispute(Told told, boolean open) {}

    /** {@code told.on()} is the first day without it. */
    public record End(Told told, StepEndCause cause) {}

    public record Annulment(Told told, AnnulmentCause cause) {}

    static StepHistory of(StepDecided it, Told told) {
        return new StepHistory(
                it.step(),
                told,
                it.scope(),
                it.urgent(),
                it.reason(),
                new TreeSet<>(it.categories()),
                it.inForceFrom(),
                it.validThrough(),
                List.of(new Level(told, it.level())),
                List.of(),
                null,
                null);
    }

    StepHistory goingOnAs(Step level, Told told) {
        return with(
                Lists.inOrder(levels, new Level(told, level), it -> it.told().on()), disputes, end, annulled);
    }

    StepHistory disputed(boolean open, Told told) {
        return with(
                levels,
                Lists.inOrder(disputes, new Dispute(told, open), it -> it.told().on()),
                end,
                annulled);
    }

    StepHistory ended(StepEndCause cause, Told told) {
        return with(levels, disputes, new End(told, cause), annulled);
    }

    StepHistory annulled(AnnulmentCause cause, Told told) {
        return with(levels, disputes, end, new Annulment(told, cause));
    }

    private StepHistory with(
            List<Level> levels, List<Dispute> disputes, @Nullable End end, @Nullable Annulment annulled) {
        return new StepHistory(
                id,
                decided,
                scope,
                urgent,
                reason,
                categories,
                inForceFrom,
                validThrough,
                levels,
                disputes,
                end,
                annulled);
    }

    /** The level it had; that of the decision before the decision was known. */
    public Step level(AsOf asOf) {
        return asOf.latest(levels, Level::told).orElse(levels.getFirst()).level();
    }

    /** Whether it was decided and known. */
    public boolean counts(AsOf asOf) {
        return asOf.counts(decided);
    }

    /**
     * Whether it was in force: decided, not over, and not known to have been annulled. An annulment says that it never
     * counted, so that as known today it did not count on earlier days either.
     */
    public boolean live(AsOf asOf) {
        return counts(asOf) && !(end != null && asOf.counts(end.told())) && !annulledBy(asOf);
    }

    boolean annulledBy(AsOf asOf) {
        return annulled != null && asOf.wasTold(annulled.told().at());
    }

    public boolean disputed(AsOf asOf) {
        return asOf.latest(disputes, Dispute::told).map(Dispute::open).orElse(false);
    }
}

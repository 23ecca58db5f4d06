package nl.kwaliteitsregister.projection.hostfile.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import nl.kwaliteitsregister.contract.code.AnnulmentCause;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.code.StepEndCause;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.projection.hostfile.AsOf;
import nl.kwaliteitsregister.projection.hostfile.FileParts;
import nl.kwaliteitsregister.projection.hostfile.StepHistory;
import nl.kwaliteitsregister.projection.hostfile.Told;
import org.jspecify.annotations.Nullable;

/**
 * The steps taken at a host or its company, the latest first, and how many warnings there were beside how many
 * placements (domain §4.5).
 */
public record LadderAnswer(List<StepAnswer> steps, WarningsAnswer warnings) {

    /**
     * One step.
     *
     * @param level as it was at that moment
     * @param live whether it was in force
     * @param ended absent while it was not over
     * @param annulled it never counted; marked whatever day is asked about, and told to few
     */
    public record StepAnswer(
            StepId step,
            Step level,
            LadderScope scope,
            boolean live,
            boolean disputed,
            LocalDate decidedOn,
            Instant recordedAt,
            LocalDate inForceFrom,
            LocalDate validThrough,
            boolean urgent,
            @Nullable ReasonCode reason,
            SortedSet<SignalCategory> categories,
            @Nullable EndAnswer ended,
            @Nullable AnnulmentAnswer annulled) {

        static StepAnswer of(StepHistory it, AsOf asOf) {
            var end = it.end();
            var annulled = it.annulled();
            return new StepAnswer(
                    it.id(),
                    it.level(asOf),
                    it.scope(),
                    it.live(asOf),
                    it.disputed(asOf),
                    it.decided().on(),
                    it.decided().at(),
                    it.inForceFrom(),
                    it.validThrough(),
                    it.urgent(),
                    it.reason(),
                    it.categories(),
                    end != null && asOf.counts(end.told())
                            ? new EndAnswer(end.told().on(), end.cause())
                            : null,
                    annulled == null ? null : AnnulmentAnswer.of(annulled.told(), annulled.cause()));
        }
    }

    /** {@code on} is the first day without it. */
    public record EndAnswer(LocalDate on, StepEndCause cause) {}

    public record AnnulmentAnswer(LocalDate on, Instant recordedAt, AnnulmentCause cause) {

        static AnnulmentAnswer of(Told told, AnnulmentCause cause) {
            return new AnnulmentAnswer(told.on(), told.at(), cause);
        }
    }

    static LadderAnswer of(FileParts file, AsOf asOf) {
        return new LadderAnswer(
                file.steps(asOf).stream()
                        .map(it -> StepAnswer.of(it, asOf))
                        .sorted(Comparator.comparing(StepAnswer::decidedOn)
                                .thenComparing(StepAnswer::recordedAt)
                                .reversed())
                        .toList(),
                WarningsAnswer.of(file.warnings(asOf)));
    }
}

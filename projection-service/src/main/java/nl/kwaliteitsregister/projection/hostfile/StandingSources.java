package nl.kwaliteitsregister.projection.hostfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.projection.standing.CheckFact;
import nl.kwaliteitsregister.projection.standing.CheckFact.Result;
import nl.kwaliteitsregister.projection.standing.StandingFacts;
import nl.kwaliteitsregister.projection.standing.StepFact;

/** What a file gives a standing to rest on. */
final class StandingSources {

    private StandingSources() {}

    static StandingFacts of(FileParts file, AsOf asOf) {
        return new StandingFacts(
                steps(file, asOf), checks(file, asOf), file.figures(asOf).fact());
    }

    private static List<StepFact> steps(FileParts file, AsOf asOf) {
        return file.ladders().stream()
                .flatMap(ladder -> ladder.steps().stream()
                        .filter(it -> it.live(asOf))
                        .map(it -> new StepFact(
                                it.level(asOf),
                                it.scope(),
                                it.disputed(asOf),
                                Objects.requireNonNull(ladder.id()).stream() + "@"
                                        + it.decided().sequence())))
                .toList();
    }

    /**
     * For a programme the latest counts of the checks for it and those for all programmes, and of two of one day the
     * one for the programme. A wish that stands for all programmes outranks whatever was found for one.
     */
    private static List<CheckFact> checks(FileParts file, AsOf asOf) {
        var forAll = file.checks().stream()
                .filter(it -> it.programme() == null)
                .flatMap(it -> counting(file, it, asOf).stream())
                .findFirst();
        var facts = new ArrayList<CheckFact>();
        forAll.ifPresent(it -> facts.add(it.fact()));
        if (forAll.filter(it -> it.fact().result() == Result.WISH_STANDS).isEmpty()) {
            file.checks().stream()
                    .filter(it -> it.programme() != null)
                    .flatMap(it -> counting(file, it, asOf).stream())
                    .filter(it -> it.outranks(forAll))
                    .forEach(it -> facts.add(it.fact()));
        }
        return facts;
    }

    private record Counting(Check check, CheckFact fact) {

        boolean outranks(Optional<Counting> forAll) {
            return fact.result() == Result.WISH_STANDS
                    || forAll.filter(it -> check.on().isBefore(it.check().on())).isEmpty();
        }
    }

    /** The check that counts, or the latest one that left a wish standing. */
    private static Optional<Counting> counting(FileParts file, ProgrammeChecks checks, AsOf asOf) {
        return checks.asOf(asOf).reversed().stream()
                .filter(Check::wishStands)
                .findFirst()
                .map(it -> counting(file, checks, it, Result.WISH_STANDS))
                .or(() -> checks.current(asOf).map(it -> counting(file, checks, it, it.result())));
    }

    private static Counting counting(FileParts file, ProgrammeChecks checks, Check check, Result result) {
        var programme = checks.programme();
        var stream = PreSalesEvent.streamOf(file.id().institution(), file.id().employer(), programme);
        return new Counting(
                check,
                new CheckFact(
                        PartId.OfChecks.keyOf(programme),
                        result,
                        stream + "@" + check.outcomeTold().sequence()));
    }
}

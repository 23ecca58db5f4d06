package nl.kwaliteitsregister.badge.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.badge.facts.Measure.Weight;
import nl.kwaliteitsregister.badge.facts.PlacementFact.StudentSays;
import nl.kwaliteitsregister.contract.code.LegalForm;
import nl.kwaliteitsregister.contract.event.Answer.Remuneration;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Holder;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.quality.Area;
import nl.kwaliteitsregister.quality.AreaTallies;
import org.jspecify.annotations.Nullable;

/** What schools know of an invented host: a good one, and each way in which it falls short. */
public final class Known {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final InstitutionId SCHOOL = new InstitutionId("25XX");
    public static final InstitutionId OTHER = new InstitutionId("26XX");
    public static final HostIs COMPANY =
            new HostIs(true, new Holder("Bakkerij De Proef B.V.", "Proefdorp"), LegalForm.PRIVATE_COMPANY, 25, null);

    private static final int STUDENT_WEIGHT = 2;

    private Known() {}

    /** A check that passed, and {@code students} who each say {@code score} everywhere, over two periods. */
    public static SchoolFacts good(InstitutionId school, int students, int score) {
        return new SchoolFacts(school, List.of(check(350)), placements(school, students, score), List.of(), false);
    }

    public static HostFacts goodHost(int students) {
        return new HostFacts(COMPANY, List.of(good(SCHOOL, students, 5)), null);
    }

    public static HostFacts with(HostFacts facts, UnaryOperator<SchoolFacts> change) {
        return new HostFacts(facts.host(), facts.schools().stream().map(change).toList(), facts.upTo());
    }

    public static SchoolFacts with(SchoolFacts facts, Measure... measures) {
        return new SchoolFacts(
                facts.school(), facts.checks(), facts.placements(), List.of(measures), facts.undecided());
    }

    public static SchoolFacts undecided(SchoolFacts facts) {
        return new SchoolFacts(facts.school(), facts.checks(), facts.placements(), facts.measures(), true);
    }

    public static SchoolFacts checked(SchoolFacts facts, CheckFact... checks) {
        return new SchoolFacts(
                facts.school(), List.of(checks), facts.placements(), facts.measures(), facts.undecided());
    }

    public static SchoolFacts placed(SchoolFacts facts, List<PlacementFact> placements) {
        return new SchoolFacts(facts.school(), facts.checks(), placements, facts.measures(), facts.undecided());
    }

    public static CheckFact check(int allowance) {
        return check(true, new Remuneration(true, BigDecimal.valueOf(allowance), true, null), TODAY.plusYears(1));
    }

    public static CheckFact check(boolean signed, @Nullable Remuneration pay, @Nullable LocalDate passedThrough) {
        return new CheckFact("all", TODAY.minusYears(1), 1, signed, pay, passedThrough, true);
    }

    /** Half of them ended in this half year, half in the one before. */
    public static List<PlacementFact> placements(InstitutionId school, int students, int score) {
        return IntStream.range(0, students)
                .mapToObj(number ->
                        placement(school, number, number % 2 == 0 ? TODAY.minusDays(20) : TODAY.minusMonths(6), score))
                .toList();
    }

    public static PlacementFact placement(InstitutionId school, int student, LocalDate endedOn, int score) {
        var id = UUID.nameUUIDFromBytes((school + "/" + student + "/" + endedOn).getBytes(UTF_8));
        return new PlacementFact(
                new PlacementId(id),
                endedOn,
                at(student),
                new StudentSays("student-" + student, at(student), saying(score)),
                null);
    }

    public static PlacementFact unanswered(int number) {
        return new PlacementFact(new PlacementId(new UUID(7, number)), TODAY.minusDays(9), null, null, null);
    }

    private static Instant at(int number) {
        return Instant.parse("2026-10-01T10:00:00Z").plusSeconds(number);
    }

    /** Two items per area, each with this answer. */
    public static AreaTallies saying(int score) {
        var numbers = new ArrayList<Integer>();
        for (var ignored : Area.values()) {
            numbers.add(2 * STUDENT_WEIGHT);
            numbers.add(2 * STUDENT_WEIGHT * score);
        }
        return new AreaTallies(numbers);
    }

    public static Measure live(String id, Weight weight, LocalDate since) {
        return new Measure(id, SCHOOL, weight, since, null, false);
    }

    public static Measure over(String id, Weight weight, LocalDate since, LocalDate overOn, boolean annulled) {
        return new Measure(id, SCHOOL, weight, since, overOn, annulled);
    }
}

package nl.kwaliteitsregister.quality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.contract.code.CodeList;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.PlaceAgain;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.AllowanceAnswer;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import org.jspecify.annotations.Nullable;

/** Sample placements of an invented school at an invented host. */
final class Placements {

    private static final EmployerId HOST = EmployerId.of("7f0c3a52-5c8e-5d1a-8a44-0d1f0b9b7c11");
    private static final InstitutionId SCHOOL = new InstitutionId("99ZA");
    private static final Programme NURSING = new Programme(CodeList.CREBO, "25655", "2026");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private Placements() {}

    static EndedPlacement ended(LocalDate on) {
        return EndedPlacement.of(new PlacementId(UUID.randomUUID()), on);
    }

    static StudentEvaluated student(Map<String, Integer> answers) {
        return student(items(answers, StudentItem::valueOf), null);
    }

    static StudentEvaluated studentWho(Likert always) {
        var items = Arrays.stream(StudentItem.values()).collect(Collectors.toMap(Function.identity(), it -> always));
        return student(items, null);
    }

    static StudentEvaluated studentWithAllowance(boolean asAgreed) {
        return student(Map.of(), new AllowanceAnswer(asAgreed, null));
    }

    static CoordinatorEvaluated coordinator(Map<String, Integer> answers) {
        return new CoordinatorEvaluated(
                new PlacementId(UUID.randomUUID()),
                HOST,
                SCHOOL,
                DAY,
                NURSING,
                1,
                items(answers, CoordinatorItem::valueOf),
                null,
                PlaceAgain.YES,
                List.of(),
                null,
                null);
    }

    private static StudentEvaluated student(Map<StudentItem, Likert> items, @Nullable AllowanceAnswer allowance) {
        return new StudentEvaluated(
                new PlacementId(UUID.randomUUID()),
                HOST,
                SCHOOL,
                DAY,
                NURSING,
                new RespondentToken(UUID.randomUUID()),
                1,
                8,
                items,
                allowance,
                null,
                null,
                null,
                false,
                false);
    }

    private static <I> Map<I, Likert> items(Map<String, Integer> answers, Function<String, I> item) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(e -> item.apply(e.getKey()), e -> Likert.values()[e.getValue() - 1]));
    }
}

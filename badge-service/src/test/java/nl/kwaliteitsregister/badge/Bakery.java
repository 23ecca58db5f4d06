package nl.kwaliteitsregister.badge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.contract.code.CodeList;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.LegalForm;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.AllowanceAnswer;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.EmployerEvent.EmployerRegistered;
import nl.kwaliteitsregister.contract.event.EmployerEvent.FileOpened;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.NetworkEvent.InstitutionJoined;
import nl.kwaliteitsregister.contract.event.NetworkEvent.NetworkFounded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementEnded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementGraded;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckApproved;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRecorded;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;

/** An invented bakery, two schools of one network that know it, and a third that does not. */
final class Bakery {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final InstitutionId SCHOOL = new InstitutionId("25XX");
    static final InstitutionId NEIGHBOUR = new InstitutionId("26XX");
    static final InstitutionId STRANGER = new InstitutionId("27XX");
    static final NetworkId NETWORK = new NetworkId(new UUID(5, 5));
    static final StepId STOP = new StepId(new UUID(6, 6));

    private static final Programme BAKER = new Programme(CodeList.CREBO, "25180", "2026");
    private static final StaffId STAFF = new StaffId("0f0e0d0c-0000-4000-8000-000000000001");
    private static final HostIdentity IDENTITY = new HostIdentity.TradeRegister(new KvkNumber("90000001"), null);
    static final EmployerId BAKERY = EmployerId.first(IDENTITY);

    private Bakery() {}

    static RegisterEvent[] networkOfTwo() {
        return new RegisterEvent[] {
            new NetworkFounded(NETWORK, SCHOOL, TODAY, "Stagenetwerk Proefland"),
            new InstitutionJoined(NETWORK, NEIGHBOUR, TODAY)
        };
    }

    static RegisterEvent[] known() {
        var details = new HostDetails(
                "Bakkerij De Proef B.V.",
                List.of(),
                null,
                null,
                null,
                LegalForm.PRIVATE_COMPANY,
                25,
                new HostDetails.Address(null, null, null, "Proefdorp", "NL"),
                null);
        return new RegisterEvent[] {
            new EmployerRegistered(BAKERY, SCHOOL, TODAY.minusYears(1), IDENTITY, Source.TRADE_REGISTER, details),
            new FileOpened(BAKERY, NEIGHBOUR, TODAY.minusYears(1))
        };
    }

    static RegisterEvent[] checked() {
        var check = new CheckId(new UUID(8, 8));
        return new RegisterEvent[] {
            new CheckRecorded(
                    BAKERY,
                    SCHOOL,
                    TODAY.minusYears(1),
                    BAKER,
                    check,
                    1,
                    null,
                    Map.of(
                            Criterion.PS14, new Answer.YesNo(true),
                            Criterion.PS09, new Answer.Remuneration(true, BigDecimal.valueOf(400), true, null)),
                    List.of(),
                    STAFF),
            new CheckApproved(BAKERY, SCHOOL, TODAY.minusYears(1), BAKER, check, TODAY.plusYears(1), 24)
        };
    }

    /** A placement that ended, was graded and was evaluated by its student. */
    static RegisterEvent[] evaluated(int student, LocalDate endedOn, Likert always) {
        var placement = new PlacementId(new UUID(9, student));
        return new RegisterEvent[] {
            new PlacementGraded(placement, BAKERY, SCHOOL, endedOn),
            new PlacementEnded(placement, BAKERY, SCHOOL, endedOn, null),
            new StudentEvaluated(
                    placement,
                    BAKERY,
                    SCHOOL,
                    endedOn.plusDays(1),
                    BAKER,
                    new RespondentToken(new UUID(10, student)),
                    1,
                    8,
                    Arrays.stream(StudentItem.values()).collect(Collectors.toMap(Function.identity(), it -> always)),
                    new AllowanceAnswer(true, null),
                    null,
                    null,
                    null,
                    false,
                    false)
        };
    }

    /** Five good evaluations over two periods. */
    static List<RegisterEvent> twoGoodPeriods() {
        var all = new ArrayList<RegisterEvent>();
        for (var student = 0; student < 5; student++) {
            var endedOn = student < 3 ? TODAY.minusMonths(8) : TODAY.minusDays(30);
            all.addAll(List.of(evaluated(student, endedOn, Likert.FIVE)));
        }
        return all;
    }

    static StepDecided stopped(LocalDate on) {
        return new StepDecided(
                LadderId.ofHost(SCHOOL, BAKERY),
                on,
                STOP,
                null,
                Step.L3,
                LadderScope.LOCATION,
                LadderRule.URGENT,
                true,
                List.of(),
                null,
                Set.of(SignalCategory.S08),
                new Sealed(new KeyId("key"), "ciphertext"),
                on,
                on.plusDays(90),
                null,
                1,
                STAFF,
                STAFF);
    }
}

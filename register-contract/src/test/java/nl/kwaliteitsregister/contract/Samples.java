package nl.kwaliteitsregister.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.CodeList;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.AftercareId;
import nl.kwaliteitsregister.contract.id.BadgeId;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.EstablishmentNumber;
import nl.kwaliteitsregister.contract.id.GrantId;
import nl.kwaliteitsregister.contract.id.HandoverId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.LookId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.PromiseId;
import nl.kwaliteitsregister.contract.id.ReferralId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;

/**
 * Names and numbers that exist nowhere: two schools, a bakery, one student's placement there. Always the same, so that
 * what is written from them can be compared byte for byte; golden files rest on them, so add, but do not change.
 */
public final class Samples {

    public static final InstitutionId ROC = new InstitutionId("00RV");
    public static final InstitutionId HOGESCHOOL = new InstitutionId("00HV");
    public static final NetworkId NETWORK = new NetworkId(uuid("network Voorbeeldstreek"));

    public static final Programme BAKER = new Programme(CodeList.CREBO, "25180", "2026");
    public static final Programme FOOD_DESIGN = new Programme(CodeList.CROHO, "34869", "2026");

    /** Bakkerij De Korenaar, a location with its own number. */
    public static final HostIdentity BAKERY_IDENTITY =
            new HostIdentity.TradeRegister(new KvkNumber("00000001"), new EstablishmentNumber("000000000017"));

    public static final EmployerId BAKERY = EmployerId.first(BAKERY_IDENTITY);
    public static final DepartmentId PASTRY = new DepartmentId(uuid("department pastry"));
    public static final ContactId MASTER_BAKER = new ContactId(uuid("contact master baker"));

    public static final StaffId COORDINATOR = staff("coordinator");
    public static final StaffId SECOND_COORDINATOR = staff("second coordinator");
    public static final StaffId SUPERVISOR = staff("supervisor");
    public static final StaffId CONFIDANT = staff("confidant");

    public static final CheckId CHECK = new CheckId(uuid("check"));
    public static final PromiseId PROMISE = new PromiseId(uuid("promise"));
    public static final ConditionId CONDITION = new ConditionId(uuid("condition"));
    public static final PlacementId PLACEMENT = new PlacementId(uuid("placement"));
    public static final CheckInId CHECK_IN = new CheckInId(uuid("check-in week 2"));
    public static final CheckInId SECOND_CHECK_IN = new CheckInId(uuid("check-in halfway"));
    public static final RespondentToken RESPONDENT = new RespondentToken(uuid("respondent"));
    public static final SignalId SIGNAL = new SignalId(uuid("signal"));
    public static final ReferralId REFERRAL = new ReferralId(uuid("referral"));
    public static final IncidentId INCIDENT = new IncidentId(uuid("incident"));
    public static final IncidentId OTHER_INCIDENT = new IncidentId(uuid("other incident"));
    public static final AftercareId AFTERCARE = new AftercareId(uuid("aftercare"));
    public static final BadgeId BADGE = new BadgeId(uuid("badge"));
    public static final LookId LOOK = new LookId(uuid("second look"));
    public static final GrantId GRANT = new GrantId(uuid("grant"));

    public static final HandoverId HANDOVER = new HandoverId(uuid("handover"));

    /** The day everything here happened on. */
    public static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    /** When it was recorded. */
    public static final Instant RECORDED = Instant.parse("2026-09-01T08:15:30.123456Z");

    private Samples() {}

    /** One event of every kind, with all its optional parts. */
    public static List<RegisterEvent> events() {
        return Stream.<List<? extends RegisterEvent>>of(
                        SampleReference.events(),
                        SampleBadge.events(),
                        SampleEmployer.events(),
                        SamplePreSales.events(),
                        SamplePlacement.events(),
                        SampleAfterSales.events(),
                        SampleSignal.events(),
                        SampleIncident.events(),
                        SampleAftercare.events(),
                        SampleLadder.reviews(),
                        SampleLadder.cases(),
                        SampleLadder.steps(),
                        SampleLadder.contests(),
                        SampleLadder.notices(),
                        SampleLadder.successions(),
                        SampleLadder.reentries(),
                        List.of(SampleLadder.policy()))
                .<RegisterEvent>flatMap(List::stream)
                .toList();
    }

    /** The sample of one kind. */
    public static <E extends RegisterEvent> E event(Class<E> kind) {
        return events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    /** An event as the coordinator recorded it, first in its stream, at {@link #RECORDED}. */
    public static RecordedEvent recorded(RegisterEvent event) {
        return recorded(event, 0);
    }

    /** An event as the coordinator recorded it at that place in its stream, a second later for each place. */
    public static RecordedEvent recorded(RegisterEvent event, long sequence) {
        return new RecordedEvent(
                uuid(event.stream() + "@" + sequence).toString(),
                RECORDED.plusSeconds(sequence),
                sequence,
                COORDINATOR.toString(),
                uuid("request").toString(),
                uuid("command").toString(),
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                event);
    }

    /** A sealed text, different for each name; no key opens it. */
    public static Sealed sealed(String name) {
        var ciphertext = uuid("ciphertext " + name).toString().replace("-", "");
        return new Sealed(new KeyId("sample-key"), ciphertext);
    }

    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    private static StaffId staff(String name) {
        return new StaffId(uuid("staff " + name).toString());
    }
}

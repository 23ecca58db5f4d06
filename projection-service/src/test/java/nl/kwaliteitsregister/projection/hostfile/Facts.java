package nl.kwaliteitsregister.projection.hostfile;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.contract.code.AftercareTask;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.code.AnnulmentCause;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.code.Channel;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.code.CodeList;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.ContactRole;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.EvidenceBasis;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.PlaceAgain;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.code.ScopeKind;
import nl.kwaliteitsregister.contract.code.SecondLook;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.code.StepEndCause;
import nl.kwaliteitsregister.contract.code.TrafficLight;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.AllowanceAnswer;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EmployerEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.UnwantedBehaviour;
import nl.kwaliteitsregister.contract.event.AftercareEvent.AftercareDone;
import nl.kwaliteitsregister.contract.event.AftercareEvent.AftercarePlanned;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeAccepted;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeOffered;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeSuperseded;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Evidence;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Holder;
import nl.kwaliteitsregister.contract.event.BadgeEvent.OfferWithdrawn;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookAsked;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookGiven;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ValidityChanged;
import nl.kwaliteitsregister.contract.event.ContestEvent.DisputeBegan;
import nl.kwaliteitsregister.contract.event.ContestEvent.DisputeEnded;
import nl.kwaliteitsregister.contract.event.EmployerEvent.ContactRecorded;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DepartmentNamed;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DetailsRecorded;
import nl.kwaliteitsregister.contract.event.EmployerEvent.EmployerRegistered;
import nl.kwaliteitsregister.contract.event.EmployerEvent.FileOpened;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.contract.event.IncidentEvent.EvidenceRaised;
import nl.kwaliteitsregister.contract.event.IncidentEvent.IncidentEnded;
import nl.kwaliteitsregister.contract.event.IncidentEvent.IncidentOpened;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckBeforeStartAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInMissed;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInsPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Period;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementEnded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementStarted;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlannedCheckIn;
import nl.kwaliteitsregister.contract.event.PlacementEvent.SchoolCheckInRecorded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckApproved;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRecorded;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.Promise;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConversationHeld;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityAssessed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SignalRecorded;
import nl.kwaliteitsregister.contract.event.StepEvent.PlanMet;
import nl.kwaliteitsregister.contract.event.StepEvent.StepAnnulled;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.event.StepEvent.StepEnded;
import nl.kwaliteitsregister.contract.id.AftercareId;
import nl.kwaliteitsregister.contract.id.BadgeId;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.LookId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.PromiseId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import org.jspecify.annotations.Nullable;

/** Sample facts about an invented host of two invented schools. */
public final class Facts {

    public static final InstitutionId SCHOOL = new InstitutionId("99ZA");
    public static final InstitutionId OTHER_SCHOOL = new InstitutionId("99ZB");
    public static final HostIdentity IDENTITY = new HostIdentity.TradeRegister(new KvkNumber("01234567"), null);
    public static final EmployerId HOST = EmployerId.first(IDENTITY);
    public static final FileId FILE = new FileId(SCHOOL, HOST);
    public static final LadderId LADDER = LadderId.ofHost(SCHOOL, HOST);
    public static final LadderId COMPANY = LadderId.ofCompany(SCHOOL, new KvkNumber("01234567"));
    public static final NetworkId NETWORK = new NetworkId(uuid("network"));
    public static final Programme NURSING = new Programme(CodeList.CREBO, "25655", "2026");
    public static final Programme COOKING = new Programme(CodeList.CREBO, "25180", "2026");
    public static final StaffId COORDINATOR = new StaffId("11111111-1111-4111-8111-111111111111");
    public static final StaffId SUPERVISOR = new StaffId("22222222-2222-4222-8222-222222222222");
    public static final StaffId PEER_COACH = new StaffId("33333333-3333-4333-8333-333333333333");
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Facts() {}

    public static EmployerRegistered registered(InstitutionId by, Source source, String name) {
        return new EmployerRegistered(HOST, by, DAY, IDENTITY, source, details(name));
    }

    public static FileOpened opened(InstitutionId by) {
        return new FileOpened(HOST, by, DAY.plusMonths(1));
    }

    public static DetailsRecorded said(InstitutionId by, Source source, LocalDate on, String name) {
        return new DetailsRecorded(HOST, by, on, source, details(name));
    }

    private static HostDetails details(String name) {
        return new HostDetails(name, List.of(), null, null, null, null, null, null, null);
    }

    public static DepartmentNamed department(String name) {
        return new DepartmentNamed(HOST, SCHOOL, DAY, new DepartmentId(uuid(name)), name, List.of("zorg"));
    }

    public static ContactRecorded contact(String who) {
        return new ContactRecorded(
                HOST,
                SCHOOL,
                DAY,
                new ContactId(uuid(who)),
                ContactRole.SUPERVISOR,
                sealed(who),
                sealed(who + "@"),
                null);
    }

    public static CheckRecorded checked(CheckId check, LocalDate on) {
        return new CheckRecorded(
                HOST,
                SCHOOL,
                on,
                NURSING,
                check,
                1,
                Route.BOL,
                Map.of(Criterion.PS01, new Answer.YesNo(true), Criterion.PS11, new Answer.Score(4)),
                List.of(new Promise(new PromiseId(uuid("promise")), sealed("promise"))),
                COORDINATOR);
    }

    public static CheckApproved approved(CheckId check, LocalDate on) {
        return new CheckApproved(HOST, SCHOOL, on, NURSING, check, on.plusMonths(24), 24);
    }

    public static PlacementPlanned planned(PlacementId placement, LocalDate from) {
        return planned(placement, NURSING, SUPERVISOR, from);
    }

    public static PlacementPlanned planned(
            PlacementId placement, Programme programme, StaffId supervisor, LocalDate from) {
        return new PlacementPlanned(
                placement,
                HOST,
                SCHOOL,
                from.minusDays(20),
                programme,
                Route.BOL,
                new Scope(null, "zorg"),
                new Period(from, from.plusMonths(5)),
                new BigDecimal("24.50"),
                sealed("student" + placement),
                respondent(placement),
                AgeBand.ADULT,
                supervisor);
    }

    public static CheckBeforeStartAsked gateTask(PlacementId placement) {
        return new CheckBeforeStartAsked(placement, HOST, SCHOOL, DAY);
    }

    public static PlacementStarted started(PlacementId placement, LocalDate on) {
        return new PlacementStarted(placement, HOST, SCHOOL, on, check("first"));
    }

    public static CheckInsPlanned checkInsPlanned(PlacementId placement, LocalDate... days) {
        var kinds = List.of(CheckInKind.WEEK_2, CheckInKind.HALFWAY, CheckInKind.BEFORE_END);
        var planned = new ArrayList<PlannedCheckIn>();
        for (var i = 0; i < days.length; i++) {
            planned.add(
                    new PlannedCheckIn(checkIn(placement, kinds.get(i)), kinds.get(i), days[i], days[i].plusDays(14)));
        }
        return new CheckInsPlanned(placement, HOST, SCHOOL, DAY, planned);
    }

    public static SchoolCheckInRecorded held(PlacementId placement, CheckInKind kind, LocalDate on) {
        return new SchoolCheckInRecorded(
                placement,
                HOST,
                SCHOOL,
                on,
                checkIn(placement, kind),
                kind,
                1,
                Channel.VISIT,
                true,
                null,
                List.of(),
                TrafficLight.GREEN,
                null);
    }

    public static CheckInMissed missed(PlacementId placement, CheckInKind kind, LocalDate due) {
        return new CheckInMissed(placement, HOST, SCHOOL, due.plusDays(14), checkIn(placement, kind), kind, due);
    }

    public static PlacementEnded ended(PlacementId placement, LocalDate on) {
        return new PlacementEnded(placement, HOST, SCHOOL, on, null);
    }

    public static CoordinatorEvaluated coordinatorSaid(PlacementId placement, LocalDate on, Likert agreementsKept) {
        return new CoordinatorEvaluated(
                placement,
                HOST,
                SCHOOL,
                on,
                NURSING,
                1,
                Map.of(CoordinatorItem.AC1, Likert.FOUR, CoordinatorItem.AC4, agreementsKept),
                null,
                PlaceAgain.YES,
                List.of(),
                null,
                sealed("internal"));
    }

    public static StudentEvaluated studentSaid(PlacementId placement, LocalDate on, Likert safe) {
        return studentSaid(placement, on, safe, null);
    }

    public static StudentEvaluated studentSaid(
            PlacementId placement, LocalDate on, Likert safe, @Nullable UnwantedBehaviour behaviour) {
        var items = Arrays.stream(StudentItem.values()).collect(Collectors.toMap(Function.identity(), it -> safe));
        return new StudentEvaluated(
                placement,
                HOST,
                SCHOOL,
                on,
                NURSING,
                respondent(placement),
                1,
                8,
                items,
                new AllowanceAnswer(true, new BigDecimal("350.00")),
                behaviour,
                Likert.FIVE,
                sealed("words"),
                false,
                false);
    }

    public static UnwantedBehaviour behaviour(SignalCategory category) {
        return new UnwantedBehaviour(Set.of(category), Set.of(Ground.RELIGION), true, null);
    }

    public static EmployerEvaluated employerSaid(PlacementId placement, LocalDate on) {
        return new EmployerEvaluated(placement, HOST, SCHOOL, on, 1, 7, Map.of(), null, null, null);
    }

    public static SignalRecorded signal(SignalId signal, SignalCategory category, StaffId by) {
        return new SignalRecorded(
                signal,
                HOST,
                SCHOOL,
                DAY,
                null,
                placement(1),
                null,
                respondent(placement(1)),
                NURSING,
                category,
                Set.of(Ground.NOT_SAID),
                false,
                Phase.DURING,
                SignalSource.STUDENT,
                sealed("description"),
                Set.of(ConsentStep.RECORD),
                null,
                by);
    }

    public static SeverityAssessed assessed(SignalId signal, int level) {
        return new SeverityAssessed(
                signal,
                HOST,
                SCHOOL,
                DAY.plusDays(1),
                new Severity(level),
                sealed("why"),
                DAY.plusDays(3),
                COORDINATOR);
    }

    /** By its first signal. */
    public static IncidentOpened opened(IncidentId incident, SignalId signal) {
        return new IncidentOpened(incident, HOST, SCHOOL, DAY, source(signal), EvidenceClass.REPORTED);
    }

    private static IncidentEvent.Source source(SignalId signal) {
        return new IncidentEvent.Source(
                signal, SignalCategory.S09, SignalSource.STUDENT, placement(1), respondent(placement(1)), SUPERVISOR);
    }

    public static EvidenceRaised raised(IncidentId incident, EvidenceClass to, LocalDate on) {
        return new EvidenceRaised(
                incident, HOST, SCHOOL, on, to, EvidenceBasis.values()[0], null, null, Set.of(COORDINATOR));
    }

    public static IncidentEnded ended(IncidentId incident, IncidentEnd how, LocalDate on) {
        return new IncidentEnded(incident, HOST, SCHOOL, on, how, null, null);
    }

    /** After a signal; two weeks to do it. */
    public static AftercarePlanned cared(AftercareId aftercare, SignalId signal, AftercareTask... tasks) {
        return new AftercarePlanned(
                aftercare, HOST, SCHOOL, DAY, signal, placement(1), List.of(tasks), DAY.plusDays(14));
    }

    public static AftercareDone given(AftercareId aftercare, AftercareTask task, LocalDate on) {
        return new AftercareDone(aftercare, HOST, SCHOOL, on, task, sealed("outcome"), COORDINATOR);
    }

    public static IncidentId incident(int n) {
        return new IncidentId(uuid("incident" + n));
    }

    public static AftercareId aftercare(int n) {
        return new AftercareId(uuid("aftercare" + n));
    }

    public static ConversationHeld talked(SignalId signal, LocalDate on, boolean resolved) {
        return new ConversationHeld(
                signal, HOST, SCHOOL, on, sealed("with"), sealed("agreed"), on.plusDays(14), resolved, COORDINATOR);
    }

    public static StepDecided decided(StepId step, Step level, LocalDate on, LadderScope scope) {
        var ladder = scope.kind() == ScopeKind.COMPANY ? COMPANY : LADDER;
        return new StepDecided(
                ladder,
                on,
                step,
                null,
                level,
                scope,
                LadderRule.CORROBORATED_INCIDENT,
                false,
                List.of(),
                ReasonCode.SOCIAL_SAFETY,
                Set.of(SignalCategory.S03),
                sealed("motivation"),
                on,
                on.plusMonths(24),
                null,
                1,
                COORDINATOR,
                SUPERVISOR);
    }

    public static StepEnded over(StepId step, Step level, LocalDate on) {
        return new StepEnded(LADDER, on, step, level, StepEndCause.TERM);
    }

    public static StepAnnulled annulled(StepId step, Step level, LocalDate on) {
        return new StepAnnulled(LADDER, on, step, level, AnnulmentCause.REFUTED);
    }

    public static DisputeBegan disputed(StepId step, LocalDate on) {
        return new DisputeBegan(LADDER, on, step);
    }

    public static DisputeEnded settled(StepId step, LocalDate on) {
        return new DisputeEnded(LADDER, on, step);
    }

    public static PlanMet planMet(StepId step, LocalDate on) {
        return new PlanMet(LADDER, on, step, sealed("met"), SUPERVISOR);
    }

    /** The rule offers it, in the network of the school. */
    public static BadgeOffered offered(BadgeId badge, BadgeLevel level, LocalDate on) {
        var evidence = new Evidence(Set.of(), null, List.of());
        return new BadgeOffered(badge, NETWORK, HOST, SCHOOL, on, level, evidence, 24, null, null);
    }

    public static OfferWithdrawn withdrawn(BadgeId badge, LocalDate on) {
        return new OfferWithdrawn(badge, NETWORK, HOST, SCHOOL, on, null);
    }

    /** For 24 months. */
    public static BadgeAccepted accepted(BadgeId badge, LocalDate on) {
        return new BadgeAccepted(badge, NETWORK, HOST, SCHOOL, on, new Holder("Registered", null), on.plusMonths(24));
    }

    public static ValidityChanged valid(BadgeId badge, boolean valid, LocalDate on, LocalDate through) {
        return new ValidityChanged(badge, NETWORK, HOST, SCHOOL, on, valid, through, null, null);
    }

    public static BadgeSuperseded superseded(BadgeId badge, BadgeId by, LocalDate on) {
        return new BadgeSuperseded(badge, NETWORK, HOST, SCHOOL, on, by);
    }

    /** The employer asks for a second look at Recognised. */
    public static SecondLookAsked lookAsked(LookId look, @Nullable InstitutionId school) {
        return new SecondLookAsked(look, NETWORK, HOST, SCHOOL, DAY, BadgeLevel.RECOGNISED, DAY.plusDays(14), school);
    }

    public static SecondLookGiven lookGiven(LookId look, InstitutionId school) {
        return new SecondLookGiven(
                look, NETWORK, HOST, SCHOOL, DAY.plusDays(1), SecondLook.STANDS, COORDINATOR, school);
    }

    public static LookId look(int n) {
        return new LookId(uuid("look " + n));
    }

    public static BadgeId badge(int n) {
        return new BadgeId(uuid("badge " + n));
    }

    public static StepId step(int n) {
        return new StepId(uuid("step" + n));
    }

    public static PlacementId placement(int n) {
        return new PlacementId(uuid("placement" + n));
    }

    public static SignalId signal(int n) {
        return new SignalId(uuid("signal" + n));
    }

    public static CheckId check(String name) {
        return new CheckId(uuid("check" + name));
    }

    private static CheckInId checkIn(PlacementId placement, CheckInKind kind) {
        return new CheckInId(uuid(placement + kind.code()));
    }

    private static RespondentToken respondent(PlacementId placement) {
        return new RespondentToken(uuid("respondent" + placement));
    }

    public static Sealed sealed(String what) {
        return new Sealed(new KeyId("key-" + Integer.toHexString(what.hashCode())), "c2VhbGVk");
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

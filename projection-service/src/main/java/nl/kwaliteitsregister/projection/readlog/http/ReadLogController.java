package nl.kwaliteitsregister.projection.readlog.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.access.Grant;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.edge.request.Paging;
import nl.kwaliteitsregister.projection.readlog.Days;
import nl.kwaliteitsregister.projection.readlog.OwnFiles;
import nl.kwaliteitsregister.projection.readlog.Purpose;
import nl.kwaliteitsregister.projection.readlog.Read;
import nl.kwaliteitsregister.projection.readlog.Read.What;
import nl.kwaliteitsregister.projection.readlog.ReadLog;
import nl.kwaliteitsregister.projection.readlog.WhoIsTold;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells who read what (domain §4.6). */
@RestController
class ReadLogController {

    /** A file has a document a day. */
    private static final int DAYS_OF_A_FILE = 732;
    /** A person may have read many files a day. */
    private static final int DAYS_OF_A_PERSON = 92;

    private final ReadLog log;
    private final OwnFiles files;
    private final Clock clock;

    ReadLogController(ReadLog log, OwnFiles files, Clock clock) {
        this.log = log;
        this.files = files;
        this.clock = clock;
    }

    /** Who looked into the own institution's file on a host. That somebody asked is a read too. */
    @GetMapping("/v1/employers/{employer}/file/reads")
    @AllowedTo({Role.COORDINATOR, Role.DECISION_MAKER, Role.QUALITY_OFFICER, Role.CONFIDANT})
    ReadAnswer.Page ofFile(
            Caller caller,
            @PathVariable EmployerId employer,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate until,
            @RequestParam(defaultValue = "1") int page) {
        var days = days(from, until, DAYS_OF_A_FILE);
        if (!files.exists(caller.institution(), employer)) {
            throw Refused.notFound();
        }
        var roles = roles(caller);
        var role = asks(roles);
        log.append(new Read(
                clock.instant(),
                caller.institution(),
                employer,
                caller.staff(),
                role,
                Purpose.usual(role),
                What.READS));
        return page(WhoIsTold.readable(log.of(caller.institution(), employer, days), roles), page);
    }

    /** What a member of staff of the own institution read, a confidant too. */
    @GetMapping("/v1/reads")
    @AllowedTo(Role.QUALITY_OFFICER)
    ReadAnswer.Page byPerson(
            Caller caller,
            @RequestParam StaffId person,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate until,
            @RequestParam(defaultValue = "1") int page) {
        return page(log.by(caller.institution(), person, days(from, until, DAYS_OF_A_PERSON)), page);
    }

    /** For the employer that the grant names: which role of which institution looked, what for, and on what day. */
    @GetMapping("/v1/employers/{employer}/reads")
    @AllowedTo(Role.EMPLOYER)
    ReadAnswer.PageForEmployer ofEmployer(
            Caller caller,
            @PathVariable EmployerId employer,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate until,
            @RequestParam(defaultValue = "1") int page) {
        if (caller.grants().stream().noneMatch(it -> it.role() == Role.EMPLOYER && employer.equals(it.employer()))) {
            throw Refused.notFound();
        }
        var reads = log.of(caller.institution(), employer, days(from, until, DAYS_OF_A_FILE));
        var paging = Paging.of(WhoIsTold.readable(reads, Set.of(Role.EMPLOYER)), page);
        return new ReadAnswer.PageForEmployer(
                page,
                paging.pages(),
                paging.total(),
                paging.items().stream().map(ReadAnswer.ForEmployer::of).toList());
    }

    private Days days(@Nullable LocalDate from, @Nullable LocalDate until, int most) {
        return AskedDays.of(from, until, new Moment(clock.instant()).today(), most);
    }

    private static Set<Role> roles(Caller caller) {
        return caller.grants().stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
    }

    /** As which of the roles that may. */
    private static Role asks(Set<Role> roles) {
        return List.of(Role.COORDINATOR, Role.DECISION_MAKER, Role.QUALITY_OFFICER, Role.CONFIDANT).stream()
                .filter(roles::contains)
                .findFirst()
                .orElseThrow(Refused::notAllowed);
    }

    private static ReadAnswer.Page page(List<Read> reads, int page) {
        var paging = Paging.of(reads, page);
        return new ReadAnswer.Page(
                page,
                paging.pages(),
                paging.total(),
                paging.items().stream().map(ReadAnswer::of).toList());
    }
}

package nl.kwaliteitsregister.projection.task.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import nl.kwaliteitsregister.backbone.store.Position;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.edge.problem.Texts;
import nl.kwaliteitsregister.edge.request.Paging;
import nl.kwaliteitsregister.projection.task.HostNames;
import nl.kwaliteitsregister.projection.task.TaskBoard;
import nl.kwaliteitsregister.projection.task.TaskBoard.Open;
import nl.kwaliteitsregister.projection.task.TaskReader;
import nl.kwaliteitsregister.projection.task.http.TaskAnswer.SettledBy;
import nl.kwaliteitsregister.projection.task.kafka.BoardFeed;
import nl.kwaliteitsregister.projection.task.mongo.StoredTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the caller has to do by today: as the person who is responsible, and by role (domain §2). */
@RestController
@RequestMapping("/v1/tasks")
class TaskController {

    private final TaskBoard board;
    private final BoardFeed feed;
    private final StoredTasks stored;
    private final HostNames names;
    private final Texts texts;
    private final Clock clock;

    TaskController(TaskBoard board, BoardFeed feed, StoredTasks stored, HostNames names, Texts texts, Clock clock) {
        this.board = board;
        this.feed = feed;
        this.stored = stored;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    /** Due and overdue, the first due first; gone when they are settled. */
    @GetMapping
    @AllowedTo({
        Role.COORDINATOR,
        Role.SUPERVISOR,
        Role.CONFIDANT,
        Role.DECISION_MAKER,
        Role.APPEAL_COMMITTEE,
        Role.QUALITY_OFFICER
    })
    ResponseEntity<TasksBody> tasks(
            Caller caller,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = "Register-After", required = false) @Nullable Position after,
            Locale language) {
        var stale = after != null && !feed.await(after);
        if (!feed.isReady()) {
            throw Refused.unavailable();
        }
        var today = AmsterdamDay.at(clock.instant());
        var tasks = reader(caller).today(board.of(caller.institution()), today, stored::programmes);
        var paging = Paging.of(tasks, page);
        var hosts = names.of(caller.institution(), hostsOf(paging.items()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new TasksBody(
                        stale,
                        stored.incompleteSince(caller.institution()).orElse(null),
                        page,
                        paging.pages(),
                        paging.total(),
                        Math.toIntExact(tasks.stream()
                                .filter(it -> it.task().isOverdue(today))
                                .count()),
                        paging.items().stream()
                                .map(it -> answer(it, hosts, today, language))
                                .toList()));
    }

    /** Of all grants of a role; one for the whole institution is not narrowed by another. */
    private static TaskReader reader(Caller caller) {
        var programmes = new HashMap<Role, Set<String>>();
        caller.grants().forEach(it -> programmes.merge(it.role(), it.programmes(), TaskController::wider));
        return new TaskReader(caller.staff(), programmes);
    }

    private static Set<String> wider(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Set.of();
        }
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private static Set<EmployerId> hostsOf(List<Open> tasks) {
        return tasks.stream().map(it -> it.of().employer()).collect(Collectors.toSet());
    }

    private TaskAnswer answer(Open open, Map<EmployerId, String> hosts, LocalDate today, Locale language) {
        var task = open.task();
        var code = task.kind().code();
        return new TaskAnswer(
                code,
                texts.say("task." + code, language, List.of()),
                open.of().employer(),
                hosts.get(open.of().employer()),
                open.of().thing(),
                open.of().id(),
                task.from(),
                task.dueOn(),
                task.isOverdue(today),
                new SettledBy("POST", task.path()));
    }
}

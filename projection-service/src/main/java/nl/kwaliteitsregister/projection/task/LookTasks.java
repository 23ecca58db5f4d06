package nl.kwaliteitsregister.projection.task;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookAsked;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookGiven;
import nl.kwaliteitsregister.contract.id.LookId;

/**
 * Second looks at badges of a network that a host asked of a school (domain §4.7). What nobody gave in time
 * stays: looking late is still looking.
 */
record LookTasks(List<Look> open) implements TaskPart {

    static final LookTasks NONE = new LookTasks(List.of());

    LookTasks {
        open = List.copyOf(open);
    }

    record Look(LookId id, LocalDate since, LocalDate lookBy) {}

    LookTasks asked(SecondLookAsked event) {
        return new LookTasks(Stream.concat(
                        without(event.look()), Stream.of(new Look(event.look(), event.occurredOn(), event.lookBy())))
                .toList());
    }

    LookTasks given(SecondLookGiven event) {
        return new LookTasks(without(event.look()).toList());
    }

    private Stream<Look> without(LookId look) {
        return open.stream().filter(it -> !it.id().equals(look));
    }

    @Override
    public List<Task> open(TaskPartId id) {
        return open.stream()
                .map(it -> Task.of(
                        TaskKind.SECOND_LOOK_TO_GIVE,
                        it.since(),
                        it.lookBy(),
                        "/v1/employers/" + id.employer() + "/networks/" + id.id() + "/second-looks/" + it.id()
                                + "/outcome"))
                .toList();
    }
}

package nl.kwaliteitsregister.backbone.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DepartmentNamed;
import nl.kwaliteitsregister.contract.event.EmployerEvent.FileOpened;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import nl.kwaliteitsregister.contract.id.StreamId;

public final class HostFiles implements Decider<FileCommand, EmployerEvent, HostFile> {

    @Override
    public HostFile initial(StreamId stream) {
        return new HostFile.Unknown();
    }

    @Override
    public Decision<EmployerEvent> decide(FileCommand command, HostFile state, Moment moment) {
        return switch (command) {
            case FileCommand.OpenFile open -> open(open, state, moment);
            case FileCommand.NameDepartments name -> name(name, state, moment);
        };
    }

    private static Decision<EmployerEvent> open(FileCommand.OpenFile open, HostFile state, Moment moment) {
        return state instanceof HostFile.Open file && file.institutions().contains(open.institution())
                ? Decision.nothingToDo()
                : Decision.accepted(new FileOpened(open.employer(), open.institution(), moment.today()));
    }

    private static Decision<EmployerEvent> name(FileCommand.NameDepartments name, HostFile state, Moment moment) {
        return switch (state) {
            case HostFile.Unknown unknown -> Decision.refused(new FileRefusal.NoFileYet());
            case HostFile.Open file ->
                new Decision.Accepted<>(IntStream.range(0, name.names().size())
                        .<EmployerEvent>mapToObj(i -> new DepartmentNamed(
                                name.employer(),
                                name.institution(),
                                moment.today(),
                                department(name.employer() + "/" + (file.departments() + i)),
                                name.names().get(i),
                                List.of()))
                        .toList());
        };
    }

    private static DepartmentId department(String name) {
        return new DepartmentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public HostFile evolve(HostFile state, EmployerEvent event) {
        var file = state instanceof HostFile.Open open ? open : new HostFile.Open(Set.of(), 0);
        var institutions = Stream.concat(file.institutions().stream(), Stream.of(event.institution()))
                .collect(Collectors.toUnmodifiableSet());
        return new HostFile.Open(institutions, file.departments() + (event instanceof DepartmentNamed ? 1 : 0));
    }
}

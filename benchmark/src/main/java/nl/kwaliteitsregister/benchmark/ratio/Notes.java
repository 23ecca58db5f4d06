package nl.kwaliteitsregister.benchmark.ratio;

import java.util.List;
import java.util.UUID;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StreamId;

/** The smallest rule that still decides on its past: what a command costs without the register's own rules. */
final class Notes implements Decider<Notes.Name, EmployerEvent, Notes.Named> {

    record Name(EmployerId employer, String department) implements Command {

        @Override
        public StreamId stream() {
            return EmployerEvent.streamOf(employer);
        }
    }

    record Named(int departments) {}

    private static final InstitutionId SCHOOL = new InstitutionId("99WR");

    @Override
    public Named initial(StreamId stream) {
        return new Named(0);
    }

    @Override
    public Decision<EmployerEvent> decide(Name command, Named state, Moment moment) {
        return Decision.accepted(event(command, state.departments(), moment));
    }

    static EmployerEvent event(Name command, long number, Moment moment) {
        return new EmployerEvent.DepartmentNamed(
                command.employer(),
                SCHOOL,
                moment.today(),
                new DepartmentId(new UUID(command.employer().value().getLeastSignificantBits(), number)),
                command.department(),
                List.of("stagiair"));
    }

    @Override
    public Named evolve(Named state, EmployerEvent event) {
        return new Named(state.departments() + 1);
    }
}

package nl.kwaliteitsregister.projection.hostfile.reading;

import java.util.List;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.projection.hostfile.Evaluations;
import nl.kwaliteitsregister.projection.hostfile.FileHead;
import nl.kwaliteitsregister.projection.hostfile.Host;
import nl.kwaliteitsregister.projection.hostfile.PlacementIndex.Line;
import nl.kwaliteitsregister.projection.hostfile.ProgrammeChecks;
import nl.kwaliteitsregister.projection.hostfile.Signal;

/** All parts of one file but the placements themselves. */
public record FileParts(
        EmployerId employer,
        Host host,
        FileHead head,
        List<ProgrammeChecks> checks,
        Evaluations evaluations,
        List<Line> placements,
        List<Signal> signals) {}

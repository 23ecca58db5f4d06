package nl.kwaliteitsregister.projection.hostfile.mongo;

import nl.kwaliteitsregister.backbone.consumer.Incident;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.parked.Concern;
import nl.kwaliteitsregister.projection.hostfile.FileId;
import nl.kwaliteitsregister.projection.hostfile.PartId;
import nl.kwaliteitsregister.projection.upkeep.ViewVersion;

/**
 * A part of a file concerns the institution whose file it is; what all share of a host, and what could not be read and
 * may be about anybody, those with a file on that host.
 */
public final class FileConcern implements Concern {

    private final String view;
    private final StoredFiles files;

    public FileConcern(String view, StoredFiles files) {
        this.view = view;
        this.files = files;
    }

    @Override
    public boolean isAbout(Incident incident, InstitutionId institution) {
        return ViewVersion.isOf(view, incident.group()) && isAbout(incident.unit(), institution);
    }

    private boolean isAbout(String unit, InstitutionId institution) {
        try {
            var employer = FileUnits.isKey(unit) ? EmployerId.of(FileUnits.keyIn(unit)) : PartId.employerIn(unit);
            var file = new FileId(institution, employer);
            return FileUnits.concerns(unit, file) && (isOwned(unit) || files.exists(file));
        } catch (IllegalArgumentException namesNoHost) {
            return false;
        }
    }

    private static boolean isOwned(String unit) {
        return !FileUnits.isKey(unit) && PartId.institutionIn(unit).isPresent();
    }
}

package nl.kwaliteitsregister.projection.hostfile;

import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/** The file of one institution on one host: it belongs to the institution, never to a person (domain §1). */
public record FileId(InstitutionId institution, EmployerId employer) {

    static FileId of(EmployerId employer, RegisterEvent event) {
        return new FileId(event.institution(), employer);
    }

    @Override
    public String toString() {
        return institution + "." + employer;
    }
}

package nl.kwaliteitsregister.standalone.region;

import nl.kwaliteitsregister.contract.code.EducationSector;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/** A school of the region. */
public record School(InstitutionId id, EducationSector level) {

    boolean teachesMbo() {
        return level == EducationSector.MBO;
    }

    /** How facts name the one who supervises placements there. */
    String supervisor() {
        return Fact.learnt(supervisorName());
    }

    /** Learnt before anything is told: the id by which the register knows the supervisor. */
    public String supervisorName() {
        return id + " supervisor";
    }
}

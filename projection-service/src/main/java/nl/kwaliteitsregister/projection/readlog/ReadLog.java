package nl.kwaliteitsregister.projection.readlog;

import java.util.List;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;

/** Keeps who read what. */
public interface ReadLog {

    /** Returns when it is safe; whoever answers waits for that, and answers nothing when it fails. */
    void append(Read read);

    /** Who read this institution's file on a host, the latest first. */
    List<Read> of(InstitutionId institution, EmployerId employer, Days days);

    /** What this person read at an institution, the latest first. */
    List<Read> by(InstitutionId institution, StaffId person, Days days);
}

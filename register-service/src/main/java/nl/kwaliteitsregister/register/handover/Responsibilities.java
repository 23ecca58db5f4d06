package nl.kwaliteitsregister.register.handover;

import java.util.List;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;

/** Who is responsible for what; a view, so what it names is looked at again before it goes over. */
public interface Responsibilities {

    void put(InstitutionId institution, StaffId person, Responsibility one);

    void remove(InstitutionId institution, StaffId person, Responsibility one);

    /** The next ones by key, as many at most; from the beginning where {@code after} is empty. */
    List<Responsibility> page(InstitutionId institution, StaffId person, String after, int most);
}

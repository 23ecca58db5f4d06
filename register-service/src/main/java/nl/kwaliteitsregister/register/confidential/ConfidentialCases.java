package nl.kwaliteitsregister.register.confidential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;

/** Where matters are held, apart from everything else. */
public interface ConfidentialCases {

    /** Begins one; a repeat finds it begun. */
    void open(CaseId id, InstitutionId institution, Entry.Told told);

    /** Empty where there is none, or where it is another institution's. */
    Optional<Held> find(CaseId id, InstitutionId institution);

    /** All of a holder at an institution. */
    List<Held> of(InstitutionId institution, Holder holder);

    /** Adds an entry to what was seen; false when somebody else was first. */
    boolean add(Held seen, Entry entry);

    /** The matter of a question to this decision maker. */
    Optional<Held> ofOverride(UUID override, InstitutionId institution, StaffId decisionMaker);

    /** All questions that were ever put to this decision maker. */
    List<UUID> overridesOf(InstitutionId institution, StaffId decisionMaker);

    /** Keeps who read it; told to its holders alone. */
    void read(CaseId id, StaffId by, Instant at);

    /** Who read it, the latest last. */
    List<Reading> readingsOf(CaseId id);

    record Reading(StaffId by, Instant at) {}
}

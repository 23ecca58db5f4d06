package nl.kwaliteitsregister.register.presales;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.event.Sealed;

/** What one side said about a refused check. */
public record Said(Part part, LocalDate on, Sealed text) {

    /** What it is in the course of the refusal. */
    public enum Part {
        OBJECTION,
        OBJECTION_DECISION,
        APPEAL,
        APPEAL_DECISION
    }
}

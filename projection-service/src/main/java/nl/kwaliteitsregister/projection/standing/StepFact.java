package nl.kwaliteitsregister.projection.standing;

import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.LadderScope;

/**
 * A step of the ladder that is in force (domain §4.5).
 *
 * @param event the decision, {@code stream@sequence}
 */
public record StepFact(Step level, LadderScope scope, boolean disputed, String event) {}

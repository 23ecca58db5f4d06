package nl.kwaliteitsregister.register.ladder;

import nl.kwaliteitsregister.contract.event.LadderPolicy;

/** The institution's policy as it is when something is decided; its version is kept with the decision. */
public record PolicyInForce(int version, LadderPolicy terms) {

    public static final PolicyInForce DEFAULT = new PolicyInForce(0, LadderPolicy.DEFAULT);
}

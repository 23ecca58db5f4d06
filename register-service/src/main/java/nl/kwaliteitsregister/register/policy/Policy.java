package nl.kwaliteitsregister.register.policy;

import nl.kwaliteitsregister.contract.event.LadderPolicy;

/** The policy of an institution. */
public record Policy(int version, LadderPolicy ladder) {

    /** What holds until it sets its own. */
    static final Policy DEFAULT = new Policy(0, LadderPolicy.DEFAULT);
}

package nl.kwaliteitsregister.register.network;

import nl.kwaliteitsregister.backbone.decider.Refusal;

/** Why something about a network is refused. */
public sealed interface NetworkRefusal extends Refusal {

    record NoSuchNetwork() implements NetworkRefusal {

        @Override
        public String code() {
            return "no-such-network";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record NetworkIsFounded() implements NetworkRefusal {

        @Override
        public String code() {
            return "network-is-founded";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}

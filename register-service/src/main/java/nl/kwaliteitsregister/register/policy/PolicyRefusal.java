package nl.kwaliteitsregister.register.policy;

import java.util.List;
import nl.kwaliteitsregister.backbone.decider.Refusal;

/** Why a policy makes no sense. */
public sealed interface PolicyRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONTENT;
    }

    /** A term is shorter or longer than the rules of the ladder bear. */
    record TermOutside(String field, int least, int most) implements PolicyRefusal {

        @Override
        public String code() {
            return "policy-term-outside";
        }

        @Override
        public List<String> arguments() {
            return List.of(Integer.toString(least), Integer.toString(most));
        }
    }
}

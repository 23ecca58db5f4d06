package nl.kwaliteitsregister.projection.upkeep;

import java.util.List;
import nl.kwaliteitsregister.backbone.decider.Refusal;

/** Why something about the versions of a view is refused. */
public sealed interface UpkeepRefusal extends Refusal {

    /** Of one view there are two versions at most; the other one has to be dropped first. */
    record AnotherVersionIsKept(int number) implements UpkeepRefusal {

        @Override
        public String code() {
            return "another-version-is-kept";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public List<String> arguments() {
            return List.of(Integer.toString(number));
        }
    }

    record NoSuchVersion() implements UpkeepRefusal {

        @Override
        public String code() {
            return "not-found";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** It would show less than there is. */
    record VersionIsIncomplete(int number) implements UpkeepRefusal {

        @Override
        public String code() {
            return "version-is-incomplete";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public List<String> arguments() {
            return List.of(Integer.toString(number));
        }
    }

    /** It is being read. */
    record VersionIsLive(int number) implements UpkeepRefusal {

        @Override
        public String code() {
            return "version-is-live";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public List<String> arguments() {
            return List.of(Integer.toString(number));
        }
    }
}

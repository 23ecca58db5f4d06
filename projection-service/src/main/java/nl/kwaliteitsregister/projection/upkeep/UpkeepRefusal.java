package nl.kwaliteitsregister.projection.upkeep;

import java.util.List;
import nl.kwaliteitsregister.backbone.decider.Refusal;

/** Why something about the versions of a view is refused. */
public sealed interface UpkeepRefusal extends Refusal {

    /** A rebuild finds no other version beside the live one; that other one has to be dropped first. */
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

    /** Another release of the program builds it: this one could not read it. */
    record VersionOfAnotherRelease(int number) implements UpkeepRefusal {

        @Override
        public String code() {
            return "version-of-another-release";
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

    /** One comparison of a view at a time. */
    record ComparisonUnderWay() implements UpkeepRefusal {

        @Override
        public String code() {
            return "comparison-under-way";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
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

package nl.kwaliteitsregister.register.incident;

import java.util.List;
import java.util.Locale;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.EvidenceClass;

/** Why something about an incident is refused (domain §4.4). */
public sealed interface IncidentRefusal extends Refusal {

    /** A field must be mended. */
    enum ByContent implements IncidentRefusal {
        REPORTED_BY_CONSENT("/basis"),
        FOUND_BY_TWO_PEOPLE("/basis"),
        SECOND_SOURCE_NEEDED("/source"),
        SOURCE_NOT_OF_INCIDENT("/source"),
        SOURCE_OF_ANOTHER_KIND("/source"),
        NOT_ANOTHER_PERSON("/source"),
        LEARNED_FROM_THE_FIRST("/ownKnowledge"),
        ACCOUNT_NEEDED("/account"),
        HOST_HEARD_IN_THE_FUTURE("/hostHeardOn"),
        ENDED_BY_CONSENT("/end");

        private final String field;

        ByContent(String field) {
            this.field = field;
        }

        @Override
        public String code() {
            return kebab(this);
        }

        @Override
        public Kind kind() {
            return Kind.CONTENT;
        }

        @Override
        public String field() {
            return field;
        }
    }

    /** The incident is not so far, or too far. */
    enum ByState implements IncidentRefusal {
        UNKNOWN_INCIDENT,
        INCIDENT_OVER,
        INCIDENT_WITHOUT_SIGNALS,
        ESTABLISHED_IS_NOT_UNRESOLVED,
        HOST_NOT_HEARD,
        ESTABLISHING_ALREADY_PROPOSED,
        NO_ESTABLISHING_PROPOSED,
        INCIDENT_WITHOUT_CONSENT,
        INCIDENT_WAITS_FOR_PLACEMENT,
        INCIDENT_FACTS_NOT_CLEARED;

        @Override
        public String code() {
            return kebab(this);
        }

        @Override
        public Kind kind() {
            return this == UNKNOWN_INCIDENT ? Kind.UNKNOWN : Kind.STATE;
        }
    }

    /** Evidence goes forward only. */
    record EvidenceIsHigher(EvidenceClass now) implements IncidentRefusal {

        @Override
        public String code() {
            return "evidence-is-higher";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public List<String> arguments() {
            return List.of(now.code());
        }
    }

    /** Not this person. */
    enum ByPerson implements IncidentRefusal {
        SAME_PERSON_PROPOSED_ESTABLISHING,
        SECOND_PERSON_FROM_OUTSIDE_PROGRAMME,
        TIED_TO_INCIDENT;

        @Override
        public String code() {
            return kebab(this);
        }

        @Override
        public Kind kind() {
            return Kind.PERSON;
        }
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

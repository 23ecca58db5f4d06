package nl.kwaliteitsregister.register.confidential;

import java.util.Locale;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import org.jspecify.annotations.Nullable;

/** Why something in the confidants' space is refused (domain §4.4); said to those who hold it alone. */
public enum ConfidentialRefusal implements Refusal {
    CONFIDENTIAL_CLOSED(Kind.STATE, null),
    SCHOOL_SIGNAL_STAYS_HERE(Kind.STATE, null),
    SCHOOL_SIGNAL_HAS_NO_SEVERITY(Kind.STATE, null),
    RELEASE_NEEDS_CONSENT(Kind.CONTENT, "/consent"),
    OVERRIDE_STUDENT_TOLD_FIRST(Kind.CONTENT, "/studentToldOn"),
    OVERRIDE_BY_ANOTHER_PERSON(Kind.CONTENT, "/decisionMaker"),
    OVERRIDE_ALREADY_DECIDED(Kind.STATE, null),
    RELEASE_NEEDS_NO_OVERRIDE(Kind.CONTENT, "/facts/consent");

    private final Kind kind;
    private final @Nullable String field;

    ConfidentialRefusal(Kind kind, @Nullable String field) {
        this.kind = kind;
        this.field = field;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}

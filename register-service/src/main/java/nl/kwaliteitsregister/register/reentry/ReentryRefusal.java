package nl.kwaliteitsregister.register.reentry;

import java.util.Locale;
import nl.kwaliteitsregister.backbone.decider.Refusal;

/** Why something about a likely match is refused. */
public enum ReentryRefusal implements Refusal {
    UNKNOWN_MATCH(Kind.UNKNOWN),
    MATCH_ALREADY_SETTLED(Kind.STATE);

    private final Kind kind;

    ReentryRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

package nl.kwaliteitsregister.register.handover;

import java.util.Locale;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a handover is refused. */
public enum HandoverRefusal implements Refusal {
    HANDOVER_TO_ONESELF(Kind.CONTENT, "/to"),
    SUCCESSOR_WITHOUT_ROLE(Kind.CONTENT, "/to"),
    HANDOVER_EXISTS(Kind.STATE, null);

    private final Kind kind;
    private final @Nullable String field;

    HandoverRefusal(Kind kind, @Nullable String field) {
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

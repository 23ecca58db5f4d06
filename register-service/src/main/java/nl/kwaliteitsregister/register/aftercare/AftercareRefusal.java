package nl.kwaliteitsregister.register.aftercare;

import nl.kwaliteitsregister.backbone.decider.Refusal;
import org.jspecify.annotations.Nullable;

/** Why something about aftercare is refused (domain §4.4). */
public enum AftercareRefusal implements Refusal {
    UNKNOWN_AFTERCARE("unknown-aftercare", Kind.UNKNOWN),
    AFTERCARE_TASK_NOT_PLANNED("aftercare-task-not-planned", Kind.CONTENT),
    AFTERCARE_ALREADY_DONE("aftercare-already-done", Kind.STATE);

    private final String code;
    private final Kind kind;

    AftercareRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public @Nullable String field() {
        return this == AFTERCARE_TASK_NOT_PLANNED ? "/task" : null;
    }
}

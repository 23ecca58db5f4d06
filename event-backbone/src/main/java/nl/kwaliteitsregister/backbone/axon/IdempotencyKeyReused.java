package nl.kwaliteitsregister.backbone.axon;

import nl.kwaliteitsregister.backbone.decider.Refusal;

/** The same {@code Idempotency-Key} came with other content: 422 (architecture §3). */
public record IdempotencyKeyReused() implements Refusal {

    @Override
    public String code() {
        return "idempotency-key-reused";
    }

    @Override
    public Kind kind() {
        return Kind.CONTENT;
    }
}

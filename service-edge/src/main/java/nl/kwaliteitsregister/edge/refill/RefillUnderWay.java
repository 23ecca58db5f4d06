package nl.kwaliteitsregister.edge.refill;

import nl.kwaliteitsregister.backbone.decider.Refusal;

/** One refill at a time; the one that is under way ends by itself. */
public record RefillUnderWay() implements Refusal {

    @Override
    public String code() {
        return "refill-under-way";
    }

    @Override
    public Kind kind() {
        return Kind.STATE;
    }
}

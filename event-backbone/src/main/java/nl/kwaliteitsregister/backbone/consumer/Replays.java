package nl.kwaliteitsregister.backbone.consumer;

/** A reader whose incidents can be taken up again, once the cause is mended. */
public interface Replays {

    /** Consumer group, as in {@link Incident#group}. */
    String group();

    /**
     * Takes what is parked behind this unit in order, as far as it goes. On any instance, while the reader reads on;
     * doing it twice changes nothing.
     */
    Replayed replay(String unit);
}

package nl.kwaliteitsregister.contract.codec;

import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.RegisterEvent;

/** Where an event is published, and by which key its order is kept (architecture §3). */
public final class Topics {

    /** Events about a host; key: the host's id. */
    public static final String EVENTS = "register.events";

    /** Events about no host: institutions, networks, grants; key: the stream. */
    public static final String REFERENCE = "register.reference";

    /** Badges as others may know them; key: the host's id. */
    public static final String BADGES = "badge.events";

    private Topics() {}

    public static String topicOf(RegisterEvent event) {
        if (event instanceof BadgeEvent) {
            return BADGES;
        }
        return event.about() == null ? REFERENCE : EVENTS;
    }

    /** The record key: events with the same key keep their order. It is also the CloudEvent's {@code subject}. */
    public static String keyOf(RegisterEvent event) {
        var host = event.about();
        return host == null ? event.stream().toString() : host.toString();
    }
}

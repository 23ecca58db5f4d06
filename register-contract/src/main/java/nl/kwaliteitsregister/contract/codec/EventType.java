package nl.kwaliteitsregister.contract.codec;

import java.util.regex.Pattern;

/**
 * Name and version of a kind of event, both lasting: {@code nl.kwaliteitsregister.employer.registered}, 1.
 *
 * @param name reverse-domain, kebab-case
 * @param version from 1; a changed shape is the next version
 */
public record EventType(String name, int version) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*){1,9}");
    private static final Pattern WRITTEN = Pattern.compile("(?<name>.{1,120})\\.v(?<version>[1-9][0-9]{0,3})");

    public EventType {
        if (name.length() > 120 || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("an event's name is reverse-domain and kebab-case");
        }
        if (version < 1 || version > 9999) {
            throw new IllegalArgumentException("an event's version is 1 to 9999");
        }
    }

    /**
     * Reads the {@code type} of a CloudEvent: {@code nl.kwaliteitsregister.employer.registered.v1}.
     *
     * @throws IllegalArgumentException when the text has another form
     */
    public static EventType of(String cloudEventType) {
        var written = WRITTEN.matcher(cloudEventType);
        if (!written.matches()) {
            throw new IllegalArgumentException("an event type is written name.v1");
        }
        return new EventType(written.group("name"), Integer.parseInt(written.group("version")));
    }

    EventType next() {
        return new EventType(name, version + 1);
    }

    /** The {@code type} of a CloudEvent. */
    @Override
    public String toString() {
        return name + ".v" + version;
    }
}

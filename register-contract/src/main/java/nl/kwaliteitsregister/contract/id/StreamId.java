package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One ordered stream of events: the history of one aggregate.
 *
 * @param type kind of aggregate, kebab-case: {@code employer}, {@code placement} …
 * @param id the aggregate's own id: letters, digits, {@code -}, {@code .} and {@code :}, at most 160 characters
 */
public record StreamId(String type, String id) {

    public StreamId {
        Text.require(type.matches("[a-z][a-z-]{0,39}"), "a stream's type is kebab-case");
        Text.require(id.matches("[A-Za-z0-9.:-]{1,160}"), "a stream's id has 1 to 160 letters, digits, '-', '.', ':'");
    }

    /** Reads the written form {@code type/id}. */
    @JsonCreator
    public static StreamId of(String text) {
        var slash = text.indexOf('/');
        Text.require(slash > 0, "a stream is written type/id");
        return new StreamId(text.substring(0, slash), text.substring(slash + 1));
    }

    @JsonValue
    @Override
    public String toString() {
        return type + "/" + id;
    }
}

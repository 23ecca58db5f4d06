package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * One ordered stream of events: the history of one aggregate.
 *
 * @param type kind of aggregate, kebab-case: {@code employer}, {@code placement} …
 * @param id the aggregate's own id: letters, digits, {@code -}, {@code .} and {@code :}, at most 160 characters
 */
public record StreamId(String type, String id) {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final int LONGEST_ID = 160;

    public StreamId {
        Text.require(TYPE.matcher(type).matches(), "a stream's type is kebab-case");
        Text.require(Text.isWord(id, LONGEST_ID, "-.:"), "a stream's id has 1 to 160 letters, digits, '-', '.', ':'");
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

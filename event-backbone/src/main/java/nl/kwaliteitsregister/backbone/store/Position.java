package nl.kwaliteitsregister.backbone.store;

import nl.kwaliteitsregister.contract.id.StreamId;

/**
 * How far a stream is: the answer to a command, and what a query can wait for (architecture §4).
 *
 * @param sequence of the last event, from 0; -1 when the stream is empty
 */
public record Position(StreamId stream, long sequence) {

    /**
     * Reads the written form {@code type/id@sequence}.
     *
     * @throws IllegalArgumentException when the text has another form
     */
    public static Position of(String text) {
        var at = text.lastIndexOf('@');
        if (at < 0 || !text.substring(at + 1).matches("-1|[0-9]{1,18}")) {
            throw new IllegalArgumentException("a position is written type/id@sequence");
        }
        return new Position(StreamId.of(text.substring(0, at)), Long.parseLong(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return stream + "@" + sequence;
    }
}

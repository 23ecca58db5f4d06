package nl.kwaliteitsregister.edge.command;

import nl.kwaliteitsregister.contract.id.StreamId;

/**
 * A command was taken.
 *
 * @param sequence of the last event of the stream when the command was done; a reader that has applied it sees all
 *     that the command did. -1 when the stream has no event yet
 * @param changed whether the command led to events; a command with nothing to do changes nothing
 */
public record Receipt(StreamId stream, long sequence, boolean changed) {

    /** {@code stream@sequence}, as the header {@code Register-Position} carries it. */
    public String position() {
        return stream + "@" + sequence;
    }
}

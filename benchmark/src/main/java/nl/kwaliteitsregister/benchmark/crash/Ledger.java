package nl.kwaliteitsregister.benchmark.crash;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was asked of the register and what it acknowledged, as its users saw it. */
final class Ledger {

    /**
     * A command, with what makes a repeat of it the same command.
     *
     * @param key its Idempotency-Key
     */
    record Asked(String key, String path, String body) {}

    /** The answer: {@code stream} holds the command's last event at {@code sequence}. */
    record Acknowledged(String stream, long sequence) {

        /** Reads {@code stream@sequence}. */
        static Acknowledged of(String position) {
            var at = position.lastIndexOf('@');
            return new Acknowledged(position.substring(0, at), Long.parseLong(position.substring(at + 1)));
        }

        String position() {
            return stream + "@" + sequence;
        }
    }

    private final Map<String, Acknowledged> byKey = new ConcurrentHashMap<>();
    private final Queue<Asked> open = new ConcurrentLinkedQueue<>();

    /** @throws IllegalStateException when a repeat got another answer than the first time */
    void acknowledged(Asked asked, Acknowledged answer) {
        var first = byKey.putIfAbsent(asked.key(), answer);
        if (first != null && !first.equals(answer)) {
            throw new IllegalStateException(
                    "the repeat of " + asked.path() + " was answered " + answer + ", first " + first);
        }
    }

    /** The connection broke: whether the command counts is not known until it is repeated. */
    void unanswered(Asked asked) {
        open.add(asked);
    }

    /** Takes out everything that waits for a repeat. */
    List<Asked> takeOpen() {
        var taken = List.copyOf(open);
        open.removeAll(taken);
        return taken;
    }

    Map<String, Acknowledged> acknowledged() {
        return Map.copyOf(byKey);
    }
}

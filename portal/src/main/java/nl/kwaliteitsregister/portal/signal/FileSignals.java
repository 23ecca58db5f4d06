package nl.kwaliteitsregister.portal.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwaliteitsregister.portal.services.Found;
import nl.kwaliteitsregister.portal.services.SealedText;
import nl.kwaliteitsregister.portal.services.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the signals in the file on a host: those that the reader may see, the latest first. */
@Component
public final class FileSignals {

    private static final int PAGES_LOOKED_AT = 3;

    private final Service views;

    FileSignals(Service views) {
        this.views = views;
    }

    public record Signals(
            boolean stale, @Nullable Instant incompleteSince, int page, int pages, int total, List<Signal> signals) {}

    public record Signal(
            String id,
            String category,
            List<String> grounds,
            String phase,
            String source,
            LocalDate on,
            @Nullable String placement,
            @Nullable SealedText description,
            List<String> consent,
            @Nullable Assessment assessment,
            List<Conversation> conversations) {

        public boolean isPraise() {
            return category.startsWith("P");
        }
    }

    public record Assessment(
            @Nullable Integer severity,
            LocalDate on,
            @Nullable LocalDate followUpBy,
            @Nullable SealedText reason,
            @Nullable String confirmedBy) {}

    /** @param agreedBy by when what was agreed is to be done */
    public record Conversation(
            LocalDate on,
            @Nullable SealedText with,
            @Nullable SealedText agreed,
            @Nullable LocalDate agreedBy,
            boolean resolved) {}

    /** @param after a position that the view must have seen, if it can in time */
    public Found<Signals> page(String host, int page, @Nullable String after) {
        return views.findAfter(after, Signals.class, "/v1/employers/{host}/file/signals?page={page}", host, page);
    }

    /** The latest ones, to choose from. */
    public List<Signal> latest(String host) {
        var all = new ArrayList<Signal>();
        for (var page = 1; page <= PAGES_LOOKED_AT; page++) {
            var found = page(host, page, null).value();
            if (found == null) {
                break;
            }
            all.addAll(found.signals());
            if (page >= found.pages()) {
                break;
            }
        }
        return all;
    }

    /** One of them; empty where the reader does not see it in the file. */
    public Optional<Signal> find(String host, String signal, @Nullable String after) {
        var pages = 1;
        for (var page = 1; page <= pages; page++) {
            var found = page(host, page, after).value();
            if (found == null) {
                break;
            }
            var one = found.signals().stream()
                    .filter(it -> it.id().equals(signal))
                    .findFirst();
            if (one.isPresent()) {
                return one;
            }
            pages = found.pages();
        }
        return Optional.empty();
    }
}

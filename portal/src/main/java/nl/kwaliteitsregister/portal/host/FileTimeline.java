package nl.kwaliteitsregister.portal.host;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened at a host, the latest first. */
public record FileTimeline(boolean stale, @Nullable Instant incompleteSince, int page, int pages, List<Entry> entries) {

    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("check-approved", "good"),
            Map.entry("check-approved-with-conditions", "attention"),
            Map.entry("check-refused", "stop"),
            Map.entry("condition-met", "good"),
            Map.entry("condition-missed", "attention"),
            Map.entry("step-decided", "attention"),
            Map.entry("step-disputed", "waiting"),
            Map.entry("conversation-resolved", "good"));

    /**
     * @param level of a step
     * @param count how many there were on that day, where they are only counted
     */
    public record Entry(
            LocalDate on,
            String what,
            @Nullable String programme,
            @Nullable String level,
            HostStanding.@Nullable Scope scope,
            @Nullable Integer count) {

        /** The icon beside it. */
        public String tone() {
            return TONES.getOrDefault(what, "none");
        }
    }
}

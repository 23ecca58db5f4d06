package nl.kwaliteitsregister.portal.ladder;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened once, made of one or more signals (domain §4.4).
 *
 * @param severity of its gravest signal; absent while nobody set one
 * @param counts whether rules count it for more than a note
 * @param mayBeTold whether its facts may be told to the employer now
 * @param clearance whether that could be cleared now: free, no-consent or waits
 * @param recognisable fewer than 5 students in 12 months: no ground and no phase in any text
 * @param establishingProposed whether a second person is asked to find the same
 */
public record Incident(
        String incident,
        LocalDate occurredOn,
        String evidence,
        @Nullable String end,
        List<String> categories,
        @Nullable Integer severity,
        List<String> signals,
        boolean counts,
        boolean mayBeTold,
        String clearance,
        boolean recognisable,
        boolean establishingProposed) {}

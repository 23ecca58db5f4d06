package nl.kwaliteitsregister.projection.search.http;

import java.util.List;

/**
 * What somebody may be about to type, best first.
 *
 * @param stale the index had not come to {@code Register-After} in time
 */
record SuggestionsBody(boolean stale, List<HostSummary> hosts) {}

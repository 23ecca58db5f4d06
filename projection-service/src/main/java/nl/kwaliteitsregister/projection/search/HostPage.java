package nl.kwaliteitsregister.projection.search;

import java.util.List;

/**
 * One page of an answer.
 *
 * @param total how many hosts the whole answer has, counted, not estimated
 * @param matching how many of these have every word that was asked; the others are only alike and come after them
 */
public record HostPage(List<HostEntry> hits, long total, long matching) {

    public HostPage {
        hits = List.copyOf(hits);
    }
}

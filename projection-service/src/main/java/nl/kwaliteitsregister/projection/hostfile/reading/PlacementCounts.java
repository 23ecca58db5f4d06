package nl.kwaliteitsregister.projection.hostfile.reading;

import java.util.Collection;
import nl.kwaliteitsregister.projection.hostfile.PlacementIndex.Line;

/**
 * Placements in a file.
 *
 * @param total planned at any time, cancelled ones left out
 * @param open neither ended nor cancelled
 * @param gateTasks waiting for somebody before they can start
 */
public record PlacementCounts(int total, int open, int gateTasks) {

    static PlacementCounts of(Collection<Line> lines) {
        var total = lines.stream().filter(it -> !it.cancelled()).count();
        var open = lines.stream()
                .filter(it -> !it.cancelled() && it.ended() == null)
                .count();
        var tasks = lines.stream().filter(Line::gateTask).count();
        return new PlacementCounts(Math.toIntExact(total), Math.toIntExact(open), Math.toIntExact(tasks));
    }
}

package nl.kwaliteitsregister.projection.hostfile.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import nl.kwaliteitsregister.backbone.store.StateJson;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import nl.kwaliteitsregister.projection.hostfile.Files;
import nl.kwaliteitsregister.projection.hostfile.Part;
import org.junit.jupiter.api.Test;

/** What an event rewrites, in bytes, at a host that has thousands of placements. */
class PartSizesTest {

    private static final int PLACEMENTS = 5_000;
    private static final int MOST_BYTES = 100_000;

    @Test
    void no_part_of_a_file_with_5000_evaluated_placements_of_3_years_is_over_100_kB() {
        var events = new ArrayList<RegisterEvent>();
        for (var n = 0; n < PLACEMENTS; n++) {
            var end = Facts.DAY.minusDays(n % 1095);
            var placement = Facts.placement(n);
            events.add(Facts.planned(placement, end.minusMonths(5)));
            events.add(Facts.ended(placement, end));
            events.add(Facts.studentSaid(placement, end.plusDays(1), Likert.FOUR));
            events.add(Facts.coordinatorSaid(placement, end.plusDays(2), Likert.FIVE));
        }

        var sizes = sizes(Files.of(Files.recorded(events)));

        assertThat(sizes).containsKeys("evaluations", "head", "index", "placement");
        assertThat(sizes).allSatisfy((kind, bytes) -> assertThat(bytes).as(kind).isLessThan(MOST_BYTES));
    }

    /** The largest part of each kind. */
    private static Map<String, Integer> sizes(Files files) {
        var json = new StateJson();
        var sizes = new TreeMap<String, Integer>();
        files.parts()
                .forEach((id, part) -> sizes.merge(
                        id.substring(0, id.indexOf(':')),
                        json.write(Part.class, part).getBytes(StandardCharsets.UTF_8).length,
                        Math::max));
        return sizes;
    }
}

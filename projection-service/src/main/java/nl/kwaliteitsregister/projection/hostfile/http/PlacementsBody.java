package nl.kwaliteitsregister.projection.hostfile.http;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nl.kwaliteitsregister.projection.hostfile.reading.PlacementInPage;
import nl.kwaliteitsregister.projection.hostfile.reading.PlacementInPage.CoordinatorsPlacement;
import nl.kwaliteitsregister.projection.hostfile.reading.PlacementInPage.SupervisorsPlacement;
import org.jspecify.annotations.Nullable;

/**
 * A page of placements, the latest to begin first; see {@link FileBody}.
 *
 * @param total placements that this caller may read
 */
record PlacementsBody(
        boolean stale,
        @Nullable Instant incompleteSince,
        int page,
        int pages,
        int total,

        @ArraySchema(schema = @Schema(oneOf = {CoordinatorsPlacement.class, SupervisorsPlacement.class}))
        List<PlacementInPage> placements) {}

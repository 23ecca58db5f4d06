package nl.kwaliteitsregister.projection.hostfile.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.kwaliteitsregister.projection.hostfile.reading.FileAnswer;
import nl.kwaliteitsregister.projection.hostfile.reading.FileAnswer.CoordinatorsFile;
import nl.kwaliteitsregister.projection.hostfile.reading.FileAnswer.OverseersFile;
import nl.kwaliteitsregister.projection.hostfile.reading.FileAnswer.PeerCoachsFile;
import nl.kwaliteitsregister.projection.hostfile.reading.FileAnswer.SupervisorsFile;
import org.jspecify.annotations.Nullable;

/**
 * A file.
 *
 * @param stale the view had not come to {@code Register-After} in time
 * @param incompleteSince events that came since then could not be applied yet
 */
record FileBody(
        boolean stale,
        @Nullable Instant incompleteSince,

        @Schema(oneOf = {CoordinatorsFile.class, OverseersFile.class, SupervisorsFile.class, PeerCoachsFile.class})
        FileAnswer file) {}

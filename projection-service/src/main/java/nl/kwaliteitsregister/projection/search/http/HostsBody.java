package nl.kwaliteitsregister.projection.search.http;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.kwaliteitsregister.projection.search.http.HostRow.HostWithStanding;
import nl.kwaliteitsregister.projection.search.http.HostRow.NamedHost;

/**
 * A page of hosts.
 *
 * @param stale the index had not come to {@code Register-After} in time
 * @param total how many hosts the whole answer has
 * @param matching how many of these have every word that was asked; the others are only alike and come after them
 */
record HostsBody(
        boolean stale,
        int page,
        int size,
        long total,
        long matching,

        @ArraySchema(schema = @Schema(oneOf = {HostWithStanding.class, NamedHost.class}))
        List<HostRow> hosts) {}

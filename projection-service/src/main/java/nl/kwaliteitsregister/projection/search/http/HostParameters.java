package nl.kwaliteitsregister.projection.search.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.projection.search.HostQuery;
import nl.kwaliteitsregister.projection.search.HostQuery.Order;
import nl.kwaliteitsregister.projection.standing.Standing;
import org.jspecify.annotations.Nullable;

/** The question as it stands in the address; several values of a filter let any of them through. */
record HostParameters(
        @Schema(description = "Words of a name or a place, or the beginning of a number") @Nullable
        String text,

        @Schema(description = "Standings, by their codes") @Nullable
        List<String> standing,

        @Schema(description = "SBI sections, such as 2025-R") @Nullable
        List<String> sector,

        @Schema(description = "Only hosts that are, or are not, a recognised training company", type = "boolean")
        @Nullable
        String trainingCompany,

        @Schema(description = "Badge levels, by their codes") @Nullable
        List<String> badge,

        @Schema(
                description = "What comes first",
                allowableValues = {"relevance", "name", "standing"},
                defaultValue = "relevance")
        @Nullable
        String sort,

        @Schema(description = "From 1", type = "integer", minimum = "1", defaultValue = "1") @Nullable
        String page,

        @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20") @Nullable
        String size) {

    static final Set<String> NAMES =
            Set.of("text", "standing", "sector", "trainingCompany", "badge", "sort", "page", "size");

    private static final int USUAL_SIZE = 20;

    /** Whether the question uses standings, which not everybody reads. */
    boolean asksForStandings() {
        return standing != null || "standing".equals(sort);
    }

    /** @throws nl.kwaliteitsregister.edge.problem.InvalidContent naming every parameter that cannot be understood */
    Paged query(InstitutionId institution, Set<NetworkId> networks, Faults faults) {
        var read = new ReadParameters(faults);
        var standings = read.each("standing", standing, Codes.STANDINGS);
        var sectors = read.sectors("sector", sector);
        var training = read.yesOrNo("trainingCompany", trainingCompany);
        var badges = read.each("badge", badge, Codes.BADGES);
        var order = read.one("sort", sort, Codes.ORDERS, Order.RELEVANCE);
        var from = read.number("page", page, 1, 1, HostQuery.DEEPEST);
        var most = read.number("size", size, USUAL_SIZE, 1, HostQuery.MOST_HITS);
        faults.when(from * most > HostQuery.DEEPEST, "page", "too-deep", Integer.toString(HostQuery.DEEPEST));
        faults.throwIfAny();
        return new Paged(
                from,
                new HostQuery(
                        institution,
                        text == null ? "" : text,
                        standings,
                        sectors,
                        training,
                        badges,
                        networks,
                        order,
                        (from - 1) * most,
                        most));
    }

    /** @param page from 1 */
    record Paged(int page, HostQuery query) {}

    /** The words that parameters are written in. */
    private static final class Codes {

        private static final ReadParameters.Codes<Standing> STANDINGS =
                ReadParameters.Codes.of(Standing.values(), Standing::code);
        private static final ReadParameters.Codes<BadgeLevel> BADGES =
                ReadParameters.Codes.of(BadgeLevel.values(), BadgeLevel::code);
        private static final ReadParameters.Codes<Order> ORDERS =
                ReadParameters.Codes.of(Order.values(), it -> it.name().toLowerCase(Locale.ROOT));
    }
}

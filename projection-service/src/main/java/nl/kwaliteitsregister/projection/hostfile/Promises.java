package nl.kwaliteitsregister.projection.hostfile;

import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.projection.hostfile.PlacementIndex.Line;
import nl.kwaliteitsregister.quality.AreaTallies;
import nl.kwaliteitsregister.quality.PromiseStanding;
import nl.kwaliteitsregister.quality.PromiseStanding.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What became of the promises made at a check (domain §4.3): until students are asked about each one (CI9), what is
 * said of agreements and allowance since the check speaks about all of them.
 */
final class Promises {

    private Promises() {}

    /** @param programme of the check; absent: for all programmes */
    static PromiseStanding of(FileParts file, @Nullable Programme programme, Check check, AsOf asOf) {
        return PromiseStanding.of(file.placements().stream()
                .filter(it -> isAbout(it, programme))
                .flatMap(it -> Stream.concat(
                        Stream.ofNullable(it.student())
                                .flatMap(says -> statement(says.told(), says.areas(), check, asOf)),
                        Stream.ofNullable(it.coordinator())
                                .flatMap(says -> statement(says.told(), says.areas(), check, asOf))))
                .toList());
    }

    private static boolean isAbout(Line line, @Nullable Programme programme) {
        var listing = line.listing();
        return listing != null && (programme == null || listing.programme().equals(programme.key()));
    }

    private static Stream<Statement> statement(Told told, AreaTallies said, Check check, AsOf asOf) {
        return asOf.counts(told) && !told.on().isBefore(check.on()) ? Statement.of(said).stream() : Stream.empty();
    }
}

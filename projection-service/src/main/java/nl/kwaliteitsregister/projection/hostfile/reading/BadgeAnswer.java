package nl.kwaliteitsregister.projection.hostfile.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.id.BadgeId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.projection.hostfile.AsOf;
import nl.kwaliteitsregister.projection.hostfile.BadgeHistory;
import nl.kwaliteitsregister.projection.hostfile.BadgeHistory.Turn;
import nl.kwaliteitsregister.projection.hostfile.FileParts;
import org.jspecify.annotations.Nullable;

/**
 * A badge as it stood at some moment (domain §4.7). Why it is not valid is not told here: the own school's steps stand
 * beside it.
 *
 * @param state {@code offered}, {@code withdrawn}, {@code valid}, {@code not-valid-now} or {@code superseded}
 * @param since first day on which it stood so without a break
 * @param validThrough last day of the term, lost days added; absent before it was accepted
 */
public record BadgeAnswer(
        BadgeId badge,
        NetworkId network,
        BadgeLevel level,
        String state,
        LocalDate since,
        @Nullable LocalDate validThrough) {

    /** Those that may be seen from a school in these networks, the latest offered first. */
    static List<BadgeAnswer> of(FileParts file, Set<NetworkId> networks, AsOf asOf) {
        return file.badges().badges().reversed().stream()
                .filter(it -> it.isSeenFrom(networks, asOf))
                .flatMap(it -> of(it, asOf))
                .toList();
    }

    private static Stream<BadgeAnswer> of(BadgeHistory badge, AsOf asOf) {
        var turns = badge.turns(asOf);
        return turns.isEmpty() ? Stream.empty() : Stream.of(of(badge, turns));
    }

    private static BadgeAnswer of(BadgeHistory badge, List<Turn> turns) {
        var last = turns.getLast();
        var since = turns.reversed().stream()
                .takeWhile(it -> it.state() == last.state())
                .map(it -> it.told().on())
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new BadgeAnswer(
                badge.id(), badge.network(), badge.level(), last.state().code(), since, last.validThrough());
    }
}

package nl.kwaliteitsregister.quality;

import java.util.List;
import java.util.Optional;
import nl.kwaliteitsregister.contract.event.HostDetails.Sbi;

/**
 * A section (a letter) of the Standaard Bedrijfsindeling, in one of its editions. The edition is part of it: SBI 2025
 * (after NACE Rev. 2.1) moved letters, so that section J is another sector than in SBI 2008 (after NACE Rev. 2).
 *
 * @param edition 2008 or 2025
 */
public record SbiSection(int edition, char letter) {

    private record Range(int from, int to, char letter) {}

    private static final List<Range> SHARED = List.of(
            new Range(1, 3, 'A'),
            new Range(5, 9, 'B'),
            new Range(10, 33, 'C'),
            new Range(35, 35, 'D'),
            new Range(36, 39, 'E'),
            new Range(41, 43, 'F'),
            new Range(49, 53, 'H'),
            new Range(55, 56, 'I'));

    private static final List<Range> ONLY_2008 = List.of(
            new Range(45, 47, 'G'),
            new Range(58, 63, 'J'),
            new Range(64, 66, 'K'),
            new Range(68, 68, 'L'),
            new Range(69, 75, 'M'),
            new Range(77, 82, 'N'),
            new Range(84, 84, 'O'),
            new Range(85, 85, 'P'),
            new Range(86, 88, 'Q'),
            new Range(90, 93, 'R'),
            new Range(94, 96, 'S'),
            new Range(97, 98, 'T'),
            new Range(99, 99, 'U'));

    private static final List<Range> ONLY_2025 = List.of(
            new Range(46, 47, 'G'),
            new Range(58, 60, 'J'),
            new Range(61, 63, 'K'),
            new Range(64, 66, 'L'),
            new Range(68, 68, 'M'),
            new Range(69, 75, 'N'),
            new Range(77, 82, 'O'),
            new Range(84, 84, 'P'),
            new Range(85, 85, 'Q'),
            new Range(86, 88, 'R'),
            new Range(90, 93, 'S'),
            new Range(94, 96, 'T'),
            new Range(97, 98, 'U'),
            new Range(99, 99, 'V'));

    /** The section of a code; empty where the edition has no such division. */
    public static Optional<SbiSection> of(Sbi sbi) {
        var edition = sbi.year() < 2025 ? 2008 : 2025;
        var division = Integer.parseInt(sbi.code().substring(0, 2));
        return letter(SHARED, division)
                .or(() -> letter(edition == 2008 ? ONLY_2008 : ONLY_2025, division))
                .map(letter -> new SbiSection(edition, letter));
    }

    private static Optional<Character> letter(List<Range> ranges, int division) {
        return ranges.stream()
                .filter(it -> it.from() <= division && division <= it.to())
                .map(Range::letter)
                .findFirst();
    }
}

package nl.kwaliteitsregister.projection.search;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.EstablishmentNumber;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.projection.standing.Standing;
import nl.kwaliteitsregister.quality.SbiSection;

/** As many hosts as are wanted, all invented, the same for the same number: few words often, many words seldom. */
public final class InventedHosts {

    private static final List<String> TRADES = List.of(
            "Bakkerij",
            "Bouwbedrijf",
            "Installatietechniek",
            "Kapsalon",
            "Garage",
            "Zorgcentrum",
            "Kinderopvang",
            "Accountants",
            "Advocaten",
            "Metaalbewerking",
            "Loonbedrijf",
            "Drukkerij",
            "Restaurant",
            "Hotel",
            "Transport",
            "Logistiek",
            "Software",
            "Consultancy",
            "Schildersbedrijf",
            "Hoveniers",
            "Tandartspraktijk",
            "Fysiotherapie",
            "Makelaardij",
            "Slagerij",
            "Groothandel",
            "Elektrotechniek",
            "Architecten",
            "Uitgeverij",
            "Reclamebureau",
            "Ziekenhuis",
            "Basisschool",
            "Machinefabriek",
            "Kwekerij",
            "Rederij");
    private static final List<String> FIRST = List.of(
            "Al", "Ba", "Be", "Bo", "Dam", "De", "Do", "Ei", "El", "Ga", "Gro", "Ha", "He", "Hol", "Ja", "Jo", "Ka",
            "Kui", "La", "Le", "Lui", "Ma", "Mei", "Mul", "Na", "Ol", "Pe", "Pol", "Ra", "Rij", "Ro", "Scha", "Slo",
            "Smi", "Sta", "Ter", "Va", "Ver", "Vis", "Vlo", "Wa", "Wij", "Wou", "Zan", "Zee");
    private static final List<String> MIDDLE = List.of(
            "ber", "bel", "den", "der", "dri", "fen", "ger", "gel", "hof", "ken", "ker", "len", "ler", "man", "mer",
            "nen", "ner", "per", "ren", "ster", "tel", "ten", "ver", "vel", "wen", "zen", "zer", "lo", "ni", "ra");
    private static final List<String> LAST = List.of(
            "s", "sen", "ma", "stra", "berg", "dijk", "hof", "huis", "laar", "man", "mans", "meijer", "veld", "horst",
            "beek", "burg", "dam", "donk", "haar", "kamp", "loo", "oord", "rode", "steen", "voort", "water", "woud");
    private static final List<String> FORMS =
            List.of(" B.V.", " B.V.", " B.V.", " V.O.F.", "", " N.V.", " Holding B.V.", " & Zn. B.V.");
    private static final List<String> PLACES = List.of(
            "Amsterdam",
            "Rotterdam",
            "Den Haag",
            "Utrecht",
            "Groningen",
            "Zwolle",
            "Eindhoven",
            "Tilburg",
            "Almere",
            "Breda",
            "Nijmegen",
            "Apeldoorn",
            "Arnhem",
            "Haarlem",
            "Enschede",
            "Leeuwarden",
            "'s-Hertogenbosch",
            "Maastricht",
            "Emmen",
            "IJsselstein",
            "Goes",
            "Venlo",
            "Assen",
            "Hoorn",
            "Sneek",
            "Meppel",
            "Weert");
    private static final List<SbiSection> SECTORS = "CFGHIJKMNPQ"
            .chars()
            .mapToObj(it -> new SbiSection(2025, (char) it))
            .toList();

    private InventedHosts() {}

    /** Files on the hosts, each institution has one on every host. */
    public static Stream<HostEntry> files(int hosts, List<InstitutionId> institutions) {
        return IntStream.range(0, hosts)
                .boxed()
                .flatMap(host -> institutions.stream().map(it -> file(host, it)));
    }

    public static HostEntry file(int host, InstitutionId institution) {
        var random = new Random(host * 0x9E3779B97F4A7C15L);
        var place = pick(PLACES, random);
        return new HostEntry(
                new HostKey(institution, new EmployerId(new UUID(0x5000L | ((long) host << 16), host))),
                name(random),
                random.nextInt(5) == 0 ? List.of(surname(random) + " " + pick(TRADES, random)) : List.of(),
                new KvkNumber("%08d".formatted(10_000_000 + host * 7 % 89_999_999)),
                random.nextInt(3) == 0 ? List.of(new EstablishmentNumber("%012d".formatted(host * 31L))) : List.of(),
                place,
                "%04d %s".formatted(1000 + random.nextInt(8999), "AB"),
                pick(SECTORS, random),
                standing(random),
                false,
                random.nextBoolean(),
                random.nextInt(10) == 0 ? List.of(new HeldBadge(Entries.NETWORK, BadgeLevel.RECOGNISED)) : List.of());
    }

    private static String name(Random random) {
        var own = surname(random);
        return switch (random.nextInt(6)) {
            case 0 -> pick(TRADES, random) + " " + own + pick(FORMS, random);
            case 1 -> pick(TRADES, random) + " van der " + own + pick(FORMS, random);
            case 2 -> own + " " + pick(TRADES, random) + pick(FORMS, random);
            case 3 -> own + " en " + surname(random) + " " + pick(TRADES, random) + pick(FORMS, random);
            case 4 -> "Stichting " + own + " " + pick(PLACES, random);
            default ->
                pick(TRADES, random) + " " + (char) ('A' + random.nextInt(26)) + "." + (char) ('A' + random.nextInt(26))
                        + ". de " + own;
        };
    }

    private static String surname(Random random) {
        return pick(FIRST, random) + pick(MIDDLE, random) + pick(LAST, random);
    }

    /** Nearly all hosts are unknown or fine. */
    private static Standing standing(Random random) {
        var of100 = random.nextInt(100);
        return of100 < 50
                ? Standing.UNKNOWN
                : of100 < 80
                        ? Standing.SCREENED
                        : of100 < 95 ? Standing.RECOMMENDED : Standing.values()[3 + random.nextInt(5)];
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}

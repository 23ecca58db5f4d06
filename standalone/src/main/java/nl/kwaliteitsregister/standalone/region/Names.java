package nl.kwaliteitsregister.standalone.region;

import java.util.List;

/** Coined names: a host's is made of two halves, and no two hosts of the region share one. */
final class Names {

    private static final List<String> FIRST_HALVES = List.of(
            "Wilgen", "Zilver", "Kantel", "Oever", "Brand", "Veld", "Storm", "Turf", "Riet", "Linde", "Maan", "Klokken",
            "Sleutel", "Haver", "Eiken", "Duin", "Kraan", "Molen", "Wolken", "Ganzen");

    private static final List<String> SECOND_HALVES =
            List.of("gors", "kade", "horn", "brink", "wiel", "stee", "dam", "schans", "terp", "donk", "zijl");

    private static final List<String> TOWNS = List.of(
            "Waterrand",
            "Zandhorst",
            "Lichtmeer",
            "Veenwolde-Zuid",
            "Oeverkerk",
            "Drieplassen",
            "Havermond",
            "Nieuw-Turfdam");

    private static final List<String> STREETS = List.of(
            "Molenkade",
            "Stationsplein",
            "Ambachtsweg",
            "Lindelaan",
            "Havenstraat",
            "Kerkpad",
            "Handelskade",
            "Schoolweg");

    private static final List<String> GIVEN_NAMES = List.of(
            "Fatima", "Sanne", "Mehmet", "Daan", "Aïcha", "Jeroen", "Lotte", "Ravi", "Marieke", "Youssef", "Ingrid",
            "Kwame", "Femke", "Tomasz", "Noor", "Bart");

    private static final List<String> SURNAMES = List.of(
            "van der Kantel",
            "Oeverman",
            "El Haddioui",
            "Rietstra",
            "Yildirim",
            "Zilvergors",
            "Veldhoorn",
            "Ramdin",
            "ter Schans",
            "Nowak-Turf",
            "Boateng",
            "de Klokkenaar");

    private Names() {}

    static String coined(int host) {
        return FIRST_HALVES.get(host % FIRST_HALVES.size())
                + SECOND_HALVES.get(host / FIRST_HALVES.size() % SECOND_HALVES.size());
    }

    static String town(Dice dice) {
        return dice.pick(TOWNS);
    }

    static String street(Dice dice) {
        return dice.pick(STREETS);
    }

    static String person(Dice dice) {
        return dice.pick(GIVEN_NAMES) + " " + dice.pick(SURNAMES);
    }
}

package nl.kwaliteitsregister.standalone.region;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.LegalForm;

/** The five branches that the schools of the region teach for, each with a programme at each school. */
enum Branch {
    CARE(
            "Verzorgende demozorg",
            "Bachelor Demozorg",
            List.of(
                    new Business("Zorggroep", LegalForm.FOUNDATION, "8710"),
                    new Business("Thuiszorg", LegalForm.PRIVATE_COMPANY, "88101"),
                    new Business("Kinderopvang", LegalForm.PRIVATE_COMPANY, "8891"),
                    new Business("Huisartsenpraktijk", LegalForm.PROFESSIONAL_PARTNERSHIP, "86210")),
            List.of("Verpleging", "Dagbesteding", "Peutergroep", "Receptie")),
    TECHNOLOGY(
            "Monteur demotechniek",
            "Bachelor Demotechniek",
            List.of(
                    new Business("Installatiebedrijf", LegalForm.PRIVATE_COMPANY, "43221"),
                    new Business("Machinefabriek", LegalForm.PRIVATE_COMPANY, "2562"),
                    new Business("Bouwbedrijf", LegalForm.GENERAL_PARTNERSHIP, "4120"),
                    new Business("Garage", LegalForm.SOLE_PROPRIETOR, "45204")),
            List.of("Werkplaats", "Buitendienst", "Tekenkamer", "Magazijn")),
    TRADE(
            "Medewerker demohandel",
            "Bachelor Demohandel",
            List.of(
                    new Business("Supermarkt", LegalForm.PRIVATE_COMPANY, "4711"),
                    new Business("Transportbedrijf", LegalForm.PRIVATE_COMPANY, "4941"),
                    new Business("Groothandel", LegalForm.LIMITED_PARTNERSHIP, "4639"),
                    new Business("Fietsenwinkel", LegalForm.SOLE_PROPRIETOR, "47641")),
            List.of("Winkelvloer", "Planning", "Inkoop", "Klantenservice")),
    HOSPITALITY(
            "Kok demokeuken",
            "Bachelor Demogastvrijheid",
            List.of(
                    new Business("Bakkerij", LegalForm.PRIVATE_COMPANY, "1071"),
                    new Business("Hotel", LegalForm.PRIVATE_COMPANY, "55101"),
                    new Business("Restaurant", LegalForm.GENERAL_PARTNERSHIP, "56101"),
                    new Business("Kwekerij", LegalForm.COOPERATIVE, "0119")),
            List.of("Keuken", "Bediening", "Bakkerij", "Kas")),
    BUSINESS(
            "Medewerker demobeheer",
            "Bachelor Demobeheer",
            List.of(
                    new Business("Administratiekantoor", LegalForm.PRIVATE_COMPANY, "69202"),
                    new Business("Softwarehuis", LegalForm.PRIVATE_COMPANY, "6201"),
                    new Business("Ontwerpstudio", LegalForm.SOLE_PROPRIETOR, "7410"),
                    new Business("Gemeente", LegalForm.PUBLIC_BODY, "84111")),
            List.of("Secretariaat", "Ontwikkeling", "Financiën", "Communicatie"));

    /** @param sbi code in the Standaard Bedrijfsindeling 2008 */
    record Business(String word, LegalForm form, String sbi) {}

    private static final Set<LegalForm> COMPANIES =
            EnumSet.of(LegalForm.PRIVATE_COMPANY, LegalForm.COOPERATIVE, LegalForm.FOUNDATION);

    private final String mboName;
    private final String hboName;
    final List<Business> businesses;
    final List<String> departments;

    Branch(String mboName, String hboName, List<Business> businesses, List<String> departments) {
        this.mboName = mboName;
        this.hboName = hboName;
        this.businesses = businesses;
        this.departments = departments;
    }

    /** Those that are no natural person or partnership, so that good may be told of them in public. */
    List<Business> companies() {
        return businesses.stream()
                .filter(business -> COMPANIES.contains(business.form()))
                .toList();
    }

    String programmeName(School school) {
        return school.teachesMbo() ? mboName : hboName;
    }

    /** As placements name it. */
    Map<String, String> programme(School school) {
        return Map.of("list", list(school), "code", code(school), "listVersion", "demo");
    }

    /** As checks name it. */
    String programmeKey(School school) {
        return list(school) + "-" + code(school);
    }

    private static String list(School school) {
        return school.teachesMbo() ? "crebo" : "croho";
    }

    private String code(School school) {
        return (school.teachesMbo() ? "9011" : "9012") + ordinal();
    }
}

package nl.kwaliteitsregister.standalone.region;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.LegalForm;

/**
 * A host of the region.
 *
 * @param number from 0
 * @param schools that have a file on it, the one that registered it first
 * @param details as a school enters them
 */
record Host(int number, Repute repute, Branch branch, String domain, List<School> schools, Map<String, ?> details) {

    /** Where the numbers of the region begin: below them are those of the examples in the documentation. */
    private static final int FIRST_KVK = 90_001_000;

    static Host of(int number, List<School> all, Dice dice) {
        var repute = Repute.of(number);
        var branch = Branch.values()[number % Branch.values().length];
        var coined = Names.coined(number);
        var domain = coined.toLowerCase(Locale.ROOT) + ".example";
        var business = dice.pick(repute == Repute.EXCELLENT ? branch.companies() : branch.businesses);
        var details = Map.of(
                "name", business.word() + " " + coined + suffix(business.form()),
                "tradeNames", List.of(coined),
                "sbi", Map.of("code", business.sbi(), "year", 2008),
                "legalForm", business.form().code(),
                "staffCount", staff(repute, dice),
                "domain", domain,
                "address", address(dice));
        return new Host(number, repute, branch, domain, schools(number, repute, all, dice), details);
    }

    /** Large hosts are known to all; of the others one in three to a second school. */
    private static List<School> schools(int number, Repute repute, List<School> all, Dice dice) {
        var first = number % all.size();
        if (repute == Repute.LARGE) {
            return all;
        }
        return dice.chance(1 / 3.0)
                ? List.of(all.get(first), all.get((first + 1) % all.size()))
                : List.of(all.get(first));
    }

    /** What is good is shown in public of hosts with ten or more. */
    private static int staff(Repute repute, Dice dice) {
        return switch (repute) {
            case LARGE -> dice.between(400, 2400);
            case EXCELLENT -> dice.between(12, 140);
            case GOOD, SMALL, UNEVEN, NEWCOMER, DEFERRED, REFUSED -> dice.between(3, 140);
        };
    }

    private static String suffix(LegalForm form) {
        return switch (form) {
            case PRIVATE_COMPANY -> " B.V.";
            case GENERAL_PARTNERSHIP -> " v.o.f.";
            case LIMITED_PARTNERSHIP -> " C.V.";
            case COOPERATIVE -> " Coöperatie U.A.";
            case FOUNDATION, SOLE_PROPRIETOR, PROFESSIONAL_PARTNERSHIP, PUBLIC_COMPANY -> "";
            case ASSOCIATION, PUBLIC_BODY, OTHER -> "";
        };
    }

    private static Map<String, String> address(Dice dice) {
        var letters = String.valueOf((char) ('A' + dice.between(0, 25))) + (char) ('A' + dice.between(0, 25));
        return Map.of(
                "street", Names.street(dice),
                "houseNumber", Integer.toString(dice.between(1, 180)),
                "postalCode", "0" + dice.between(100, 999) + " " + letters,
                "city", Names.town(dice),
                "country", "NL");
    }

    Map<String, String> identity() {
        return Map.of("kind", "trade-register", "kvkNumber", Integer.toString(FIRST_KVK + number));
    }
}

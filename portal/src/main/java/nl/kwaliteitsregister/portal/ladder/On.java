package nl.kwaliteitsregister.portal.ladder;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import nl.kwaliteitsregister.portal.services.NoPage;

/** What a deed is done to, as addresses name it. */
enum On {
    CASE("cases", Place.OWN, "/v1/ladders/{host}/cases/{id}/"),
    PARTNER_CASE("partner-cases", Place.OWN, "/v1/partner-cases/{institution}/{host}/{case}/"),
    STEP("steps", Place.OWN, "/v1/ladders/{host}/steps/{id}/"),
    REVIEW("reviews", Place.LADDER, "/v1/ladders/{host}/reviews/{id}/"),
    BOARD_REVIEW("board-reviews", Place.LADDER, "/v1/ladders/{host}/board-reviews/{id}/"),
    NOTICE("notices", Place.OWN, "/v1/ladders/{host}/notices/{id}/"),
    INCIDENT("incidents", Place.OWN, "/v1/incidents/{id}/"),
    SIGNAL("signals", Place.OWN, "/v1/signals/{id}/"),
    REFERRAL("referrals", Place.SIGNAL, "/v1/signals/{signal}/referrals/{referral}/"),
    AFTERCARE("aftercare", Place.OWN, "/v1/aftercare/{id}/"),
    REENTRY("reentries", Place.LIST, "/v1/employers/{host}/reentries/{id}/"),
    CHECK("checks", Place.FILE, "/v1/employers/{host}/pre-sales-checks/{programme}/{check}/"),
    REFUSAL("refusals", Place.OWN, "/v1/employers/{host}/pre-sales-checks/{programme}/{check}/refusal/"),
    CONDITION(
            "conditions",
            Place.FILE,
            "/v1/employers/{host}/pre-sales-checks/{programme}/{check}/conditions/{condition}/");

    private static final Pattern HOLE = Pattern.compile("\\{[a-z]+}");

    /** Stands between the names of what only several together name. */
    static final String AND = "~";

    /** Where it is shown: on a page of its own, with its signal, with the ladder, with all of its kind, or in the file. */
    private enum Place {
        OWN,
        SIGNAL,
        LADDER,
        LIST,
        FILE
    }

    private final String things;
    private final Place place;
    private final String path;

    On(String things, Place place, String path) {
        this.things = things;
        this.place = place;
        this.path = path;
    }

    String things() {
        return things;
    }

    /** The page that shows it. */
    String page(String host, String id) {
        var file = "/hosts/" + host;
        return switch (place) {
            case OWN -> file + "/ladder/" + things + "/" + id;
            case SIGNAL -> SIGNAL.page(host, id.split(AND)[0]);
            case LADDER -> file + "/ladder";
            case LIST -> file + "/" + things;
            case FILE -> file;
        };
    }

    /** Address of its commands, with holes for what names it. */
    String path() {
        return path;
    }

    /** What fills the holes, in their order. */
    Object[] names(String host, String id) {
        var names = List.of(id.split(AND)).iterator();
        return HOLE.matcher(path)
                .results()
                .map(hole -> hole.group().equals("{host}") ? host : next(names))
                .toArray();
    }

    /** An address that says too little leads nowhere. */
    private static String next(Iterator<String> names) {
        if (!names.hasNext()) {
            throw new NoPage(NoPage.Why.MISSING);
        }
        return names.next();
    }
}

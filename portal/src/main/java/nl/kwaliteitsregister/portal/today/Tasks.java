package nl.kwaliteitsregister.portal.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.kwaliteitsregister.portal.page.Person;
import org.jspecify.annotations.Nullable;

/**
 * What the reader has to do by today, the first due first.
 *
 * @param overdue how many of all are late
 */
public record Tasks(
        boolean stale,
        @Nullable Instant incompleteSince,
        int page,
        int pages,
        int total,
        int overdue,
        List<Task> tasks) {

    private static final String[] READ_PLACEMENTS = {"coordinator", "supervisor"};
    private static final String EXCEPTION = "/do/start-exception-agreement";
    private static final Pattern CHECK_IN = Pattern.compile(".*/check-ins/([^/]+)/school-form");
    private static final Pattern OF_REFUSAL = Pattern.compile(".*/pre-sales-checks/([^/]+)/([^/]+)/refusal/.*");
    private static final Pattern OF_LADDER = Pattern.compile("/v1/ladders/([^/]+)/([a-z-]+)/([^/]+)(/.*)?");

    private static final Pattern OF_OTHER_SCHOOL = Pattern.compile("/v1/partner-cases/([^/]+)/([^/]+)/([^/]+)/.*");

    /**
     * @param why in the reader's language
     * @param host absent while no name is known
     * @param dueOn absent where there is no term
     */
    public record Task(
            String why,
            String employer,
            @Nullable String host,
            String thing,
            String id,
            @Nullable LocalDate dueOn,
            boolean overdue,
            SettledBy settledBy) {

        /** Where this reader can do it: who reads no placements is shown what there is to decide about one. */
        public String page(Person reader) {
            var file = "/hosts/" + employer;
            return switch (thing) {
                case "ladder" -> onLadder(file);
                case "placement" -> onPlacement(file + "/placements/" + id, reader);
                case "incident" -> file + "/ladder/incidents/" + id;
                case "signal" -> file + "/ladder/signals/" + id;
                case "matches" -> file + "/reentries";
                case "aftercare" -> file + "/ladder/aftercare/" + id;
                case "looks" -> file + "/badges"; // with the facts to look at
                default -> onCheck(file);
            };
        }

        /** What is said against a refusal is settled on a page of its own. */
        private String onCheck(String file) {
            var path = OF_REFUSAL.matcher(settledBy.path());
            return path.matches() ? file + "/ladder/refusals/" + path.group(1) + "~" + path.group(2) : file + "#checks";
        }

        /** A check-in to hold is asked for at once. */
        private String onPlacement(String placement, Person reader) {
            if (!reader.is(READ_PLACEMENTS)) {
                return placement + EXCEPTION;
            }
            var path = CHECK_IN.matcher(settledBy.path());
            return path.matches() ? placement + "/check-ins/" + path.group(1) : placement;
        }

        /** A case, a step and a notice have a page; a company has a ladder of its own. */
        private String onLadder(String file) {
            var elsewhere = OF_OTHER_SCHOOL.matcher(settledBy.path());
            if (elsewhere.matches()) {
                return "/hosts/" + elsewhere.group(2) + "/ladder/partner-cases/" + elsewhere.group(1) + "~"
                        + elsewhere.group(3);
            }
            var path = OF_LADDER.matcher(settledBy.path());
            if (!path.matches()) {
                return file + "/ladder";
            }
            var ladder = "/hosts/" + path.group(1) + "/ladder";
            return switch (path.group(2)) {
                case "cases", "steps", "notices" -> ladder + "/" + path.group(2) + "/" + path.group(3);
                default -> ladder;
            };
        }
    }

    /** @param path of the command that settles it */
    public record SettledBy(String path) {}
}

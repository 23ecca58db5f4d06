package nl.kwaliteitsregister.portal.host;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.portal.services.SealedText;
import org.jspecify.annotations.Nullable;

/** The file as projection-service tells it to this reader; what a role does not see is empty here. */
public record HostFile(boolean stale, @Nullable Instant incompleteSince, Content file) {

    public record Content(
            String role,
            Host host,
            @Nullable HostStanding standing,
            @Nullable FileLadder ladder,
            @Nullable List<Department> departments,
            @Nullable List<Contact> contacts,
            @Nullable List<Checks> checks,
            @Nullable Evaluations evaluations,
            @Nullable List<Badge> badges,
            @Nullable List<Aftercare> aftercare,
            @Nullable Counts placements,
            int signals) {

        /** What a department is called, where the reader sees departments. */
        public String departmentName(@Nullable String id) {
            return departments == null
                    ? ""
                    : departments.stream()
                            .filter(department -> department.id().equals(id))
                            .map(Department::name)
                            .findFirst()
                            .orElse("");
        }
    }

    public record Host(
            String employer,
            List<Identity> identities,
            @Nullable Said<String> name,
            @Nullable Said<List<String>> tradeNames,
            @Nullable Said<String> rsin,
            @Nullable Said<String> leerbedrijfId,
            @Nullable Said<Sbi> sbi,
            @Nullable Said<String> legalForm,
            @Nullable Said<Integer> staffCount,
            @Nullable Said<Address> address,
            @Nullable Said<String> domain) {

        /** What the host is called on pages. */
        public String title() {
            return name == null ? employer : name.value();
        }
    }

    /** A value and who says so. */
    public record Said<T>(T value, String source) {}

    public record Identity(
            String kind,
            @Nullable String kvkNumber,
            @Nullable String establishmentNumber,
            @Nullable String country,
            @Nullable String register,
            @Nullable String number,
            @Nullable String registerId) {}

    public record Sbi(String code, int year) {}

    public record Address(
            @Nullable String street,
            @Nullable String houseNumber,
            @Nullable String postalCode,
            String city,
            String country) {

        public String line() {
            return Stream.of(joined(street, houseNumber), joined(postalCode, city))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private static String joined(@Nullable String... parts) {
            return Stream.of(parts)
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(" "));
        }
    }

    public record Department(
            String id,
            String name,
            List<String> functions,
            @Nullable LocalDate closedOn) {}

    public record Contact(
            String id,
            String role,
            @Nullable SealedText name,
            @Nullable SealedText email,
            @Nullable SealedText phone,
            @Nullable LocalDate endedOn) {}

    /** The checks for one programme; none named: for all. */
    public record Checks(
            @Nullable ProgrammeCode programme,
            Check current,
            List<Promise> promises,
            List<Check> history,
            long version) {}

    public record ProgrammeCode(String list, String code) {

        public String key() {
            return list + "-" + code;
        }
    }

    public record Check(
            String check,
            LocalDate on,
            @Nullable String route,
            Standing standing,
            List<String> knockOutsFailed,
            List<Condition> conditions,
            @Nullable WishTalk wish) {

        private static final String WISH = "PS13";

        /** Whether the host wished something discriminatory and has not taken it back (domain §4.1). */
        public boolean wishStands() {
            return knockOutsFailed.contains(WISH) && (wish == null || !wish.withdrawn());
        }

        /** Taken back; a second person has not agreed yet. */
        public boolean wishToAgree() {
            return wish != null && wish.withdrawn() && wish.agreedBy() == null;
        }

        public boolean wishWithdrawn() {
            return wish != null && wish.withdrawn() && wish.agreedBy() != null;
        }
    }

    public record Standing(
            String outcome,
            @Nullable LocalDate on,
            @Nullable LocalDate validThrough,
            @Nullable SealedText reason,
            List<Reason> reasons,
            @Nullable String secondPerson,
            boolean disputed) {}

    public record Reason(String criterion, SealedText whatToMend) {}

    public record Condition(
            String id,
            @Nullable String criterion,
            SealedText text,
            LocalDate dueOn,
            @Nullable LocalDate metOn,
            @Nullable LocalDate missedOn) {}

    public record WishTalk(
            LocalDate on,
            boolean withdrawn,
            @Nullable SealedText conversation,
            @Nullable String agreedBy) {}

    public record Promise(String promise, SealedText text, String standing) {}

    /** @param validThrough absent before it was accepted */
    public record Badge(
            String badge,
            String level,
            String state,
            LocalDate since,
            @Nullable LocalDate validThrough) {}

    /** Care after a signal, or after an early end where none is named. */
    public record Aftercare(
            String aftercare,
            @Nullable String signal,
            @Nullable String placement,
            LocalDate dueOn,
            List<CareTask> tasks) {

        public boolean isOwed() {
            return tasks.stream().anyMatch(task -> task.doneOn() == null);
        }
    }

    /** @param doneOn absent while it is owed */
    public record CareTask(String task, @Nullable LocalDate doneOn) {}

    public record Counts(int total, int open, int gateTasks) {}

    public record Mean(int n, double mean) {}

    public record StudentsMean(
            boolean tooFewStudents,
            @Nullable Integer n,
            @Nullable Double mean) {}

    public record Evaluations(
            FileProfile profile,
            int studentForms,
            int coordinatorForms,
            Map<String, Mean> coordinators,
            Map<String, Integer> placeAgain,
            Map<String, StudentsMean> students) {

        /** Whether anything may be told of what students say. */
        public boolean hasStudents() {
            return students.values().stream().anyMatch(mean -> !mean.tooFewStudents());
        }
    }
}

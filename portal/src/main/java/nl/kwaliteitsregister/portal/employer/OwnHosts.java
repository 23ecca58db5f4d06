package nl.kwaliteitsregister.portal.employer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.kwaliteitsregister.portal.services.NoPage;
import org.jspecify.annotations.Nullable;

/** The hosts that the reader speaks for at a school, as the register tells it. */
record OwnHosts(String school, List<Host> hosts) {

    Host host(String employer) {
        return find(hosts, host -> host.employer().equals(employer));
    }

    /** @param host as addresses name the ladder */
    Ladder ladder(String host) {
        return find(
                hosts.stream().flatMap(one -> one.ladders().stream()).toList(),
                ladder -> ladder.host().equals(host));
    }

    /** @throws NoPage when there is none: about what is not the reader's own there is no page */
    private static <T> T find(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst().orElseThrow(() -> new NoPage(NoPage.Why.MISSING));
    }

    record Host(String employer, String name, List<Ladder> ladders) {

        /** Whether a step is in force. */
        public boolean hasSteps() {
            return ladders.stream().anyMatch(ladder -> !ladder.live().isEmpty());
        }

        public boolean hasPast() {
            return ladders.stream().anyMatch(ladder -> !ladder.past().isEmpty());
        }

        public boolean hasHearings() {
            return ladders.stream().anyMatch(ladder -> !ladder.hearings().isEmpty());
        }

        public boolean hasNotices() {
            return ladders.stream().anyMatch(ladder -> !ladder.notices().isEmpty());
        }

        public long unopened() {
            return ladders.stream()
                    .flatMap(ladder -> ladder.notices().stream())
                    .filter(notice -> notice.delivered() == null)
                    .count();
        }
    }

    /** @param host names it in addresses */
    record Ladder(String host, List<Step> steps, List<Hearing> hearings, List<Notice> notices) {

        public List<Step> live() {
            return steps.stream().filter(Step::isLive).toList();
        }

        /** What is over or was annulled. */
        public List<Step> past() {
            return steps.stream().filter(step -> !step.isLive()).toList();
        }

        public List<Notice> newestFirst() {
            return notices.reversed();
        }

        Step step(String id) {
            return find(steps, step -> step.step().equals(id));
        }

        Hearing hearing(String proposal) {
            return find(hearings, hearing -> hearing.proposal().equals(proposal));
        }

        Notice notice(String id) {
            return find(notices, notice -> notice.notice().equals(id));
        }

        /** What invited to a hearing and was opened. */
        Optional<Notice> invitation(String proposal) {
            return notices.stream()
                    .filter(notice -> notice.kind().equals("hearing"))
                    .filter(notice -> proposal.equals(notice.proposal()) && notice.delivered() != null)
                    .findFirst();
        }

        /** Whether the hearing that a notice invites to can still be answered. */
        boolean isOpen(Notice notice) {
            return notice.kind().equals("hearing")
                    && hearings.stream()
                            .anyMatch(one -> one.isOpen() && one.proposal().equals(notice.proposal()));
        }
    }

    /** @param contestThrough last day to object or appeal, or for the school to decide */
    record Step(
            String step,
            String level,
            String decidedAs,
            String state,
            Scope scope,
            boolean disputed,
            List<String> categories,
            LocalDate inForceFrom,
            LocalDate validThrough,
            String plan,
            @Nullable LocalDate planDueOn,
            String contest,
            @Nullable LocalDate contestThrough,
            String newStart) {

        public boolean isLive() {
            return state.equals("live");
        }

        public boolean isAnnulled() {
            return state.equals("annulled");
        }

        public boolean stopsPlacements() {
            return level.equals("L3") || level.equals("L4");
        }

        public boolean mayObject() {
            return !isAnnulled() && contest.equals("possible");
        }

        public boolean mayAppeal() {
            return !isAnnulled() && contest.equals("upheld");
        }

        public boolean mayAskNewStart() {
            return isLive() && stopsPlacements() && newStart.equals("not-asked");
        }
    }

    record Scope(String kind, @Nullable String function) {}

    record Hearing(
            String proposal,
            String level,
            String state,
            @Nullable LocalDate answerThrough,
            boolean extended,
            boolean answered,
            @Nullable LocalDate decideBy) {

        public boolean isOpen() {
            return state.equals("in-hearing");
        }
    }

    record Notice(
            String notice,
            String kind,
            @Nullable String proposal,
            @Nullable String step,
            LocalDate issuedOn,
            @Nullable String delivered) {}
}

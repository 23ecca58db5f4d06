package nl.kwaliteitsregister.portal.ladder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ladder of the own institution for a host, as the register knows it now. */
public record Ladder(List<Step> steps, List<Line> cases, List<Review> reviews, List<Notice> notices) {

    /** @param state drafted, in-hearing, heard or closed */
    public record Line(String proposal, String level, String rule, String state, LocalDate proposedOn) {

        public boolean isOpen() {
            return !state.equals("closed");
        }
    }

    /**
     * A question that a threshold put to people.
     *
     * @param kind rule or board
     * @param cause of a board's
     * @param count of warnings, or of schools with a live final warning, for a board; absent when it no longer counts
     */
    public record Review(
            String review,
            String kind,
            @Nullable String rule,
            @Nullable String cause,
            @Nullable Integer count,
            boolean open,
            @Nullable String outcome,
            LocalDate openedOn) {

        public boolean isOfBoard() {
            return kind.equals("board");
        }

        /** Whether final warnings of other schools raised it. */
        public boolean isOfOthers() {
            return "final-warnings-elsewhere".equals(cause);
        }
    }

    /**
     * @param delivered how it is known to have arrived; absent until then
     * @param letterCode stands on it where it goes out as a letter
     */
    public record Notice(
            String notice,
            String kind,
            @Nullable String proposal,
            @Nullable String step,
            LocalDate issuedOn,
            @Nullable String delivered,
            String letterCode) {}

    public List<Line> openCases() {
        return cases.stream().filter(Line::isOpen).toList();
    }

    /** Those that wait for somebody first. */
    public List<Line> casesInOrder() {
        return cases.stream()
                .sorted(Comparator.comparing(Line::isOpen).reversed())
                .toList();
    }

    public List<Review> openReviews() {
        return reviews.stream().filter(Review::open).toList();
    }

    /** The question that a step by this rule answers, whoever began at the step and not at the question. */
    Optional<Review> questionOf(String rule) {
        return openReviews().stream().filter(one -> rule.equals(one.rule())).findFirst();
    }

    Optional<Review> review(String id) {
        return reviews.stream().filter(one -> one.review().equals(id)).findFirst();
    }

    List<Notice> noticesOfCase(String proposal) {
        return notices.stream().filter(one -> proposal.equals(one.proposal())).toList();
    }

    List<Notice> noticesOfStep(String step) {
        return notices.stream().filter(one -> step.equals(one.step())).toList();
    }
}

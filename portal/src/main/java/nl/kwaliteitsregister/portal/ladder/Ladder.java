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
     * @param count of warnings, for a board
     */
    public record Review(
            String review,
            String kind,
            @Nullable String rule,
            @Nullable Integer count,
            boolean open,
            @Nullable String outcome,
            LocalDate openedOn) {

        public boolean isOfBoard() {
            return kind.equals("board");
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

    List<Notice> noticesOfCase(String proposal) {
        return notices.stream().filter(one -> proposal.equals(one.proposal())).toList();
    }

    List<Notice> noticesOfStep(String step) {
        return notices.stream().filter(one -> step.equals(one.step())).toList();
    }
}

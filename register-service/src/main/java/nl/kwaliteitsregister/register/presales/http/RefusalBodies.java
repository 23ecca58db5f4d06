package nl.kwaliteitsregister.register.presales.http;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.register.ladder.Course.Contest;
import nl.kwaliteitsregister.register.presales.RefusedCheck;
import org.jspecify.annotations.Nullable;

/** What is said about refused checks. */
final class RefusalBodies {

    private RefusalBodies() {}

    /** @param text why the employer objects, or appeals */
    record GroundsBody(String text) {}

    /** @param text why it stands, or falls */
    record RefusalVerdictBody(Verdict verdict, String text) {}

    /** The last one first. */
    record RefusalsAnswer(List<RefusalLine> refusals) {}

    /**
     * A refused check, without a text.
     *
     * @param programme key of the programme, or {@code all}
     * @param on day of the check
     * @param state {@code refused}, {@code objected}, {@code upheld}, {@code appealed}, {@code final} or {@code annulled}
     * @param disputed an objection or an appeal is not decided yet
     * @param through last day to object, to decide on the objection, or to appeal; absent while no such term runs
     */
    record RefusalLine(
            String programme,
            CheckId check,
            LocalDate on,
            String state,
            boolean disputed,
            @Nullable LocalDate through) {

        static RefusalLine of(RefusedCheck it) {
            var contest = it.contest();
            var state = state(contest);
            return new RefusalLine(
                    it.scope().key(),
                    it.check(),
                    it.on(),
                    state,
                    contest instanceof Contest.Objected || contest instanceof Contest.Appealed,
                    through(contest));
        }

        private static String state(@Nullable Contest contest) {
            return switch (contest) {
                case null -> "annulled";
                case Contest.Possible ignored -> "refused";
                case Contest.Objected ignored -> "objected";
                case Contest.Upheld ignored -> "upheld";
                case Contest.Appealed ignored -> "appealed";
                case Contest.Final ignored -> "final";
            };
        }

        private static @Nullable LocalDate through(@Nullable Contest contest) {
            return switch (contest) {
                case null -> null;
                case Contest.Possible it -> it.through();
                case Contest.Objected it -> it.decideBy();
                case Contest.Upheld it -> it.appealThrough();
                case Contest.Appealed ignored -> null;
                case Contest.Final ignored -> null;
            };
        }
    }

    /** @param said grounds and answers since, in the order they were given; what was erased is left out */
    record RefusalAnswer(RefusalLine refusal, List<ToMend> reasons, List<String> said) {}

    /** @param whatToMend absent where its key was destroyed */
    record ToMend(Criterion criterion, @Nullable String whatToMend) {}
}

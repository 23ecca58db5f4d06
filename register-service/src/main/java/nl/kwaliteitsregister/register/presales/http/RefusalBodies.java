package nl.kwaliteitsregister.register.presales.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalReason;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.register.institution.Institution.Offer;
import nl.kwaliteitsregister.register.ladder.Course.Contest;
import nl.kwaliteitsregister.register.presales.RefusedCheck;
import nl.kwaliteitsregister.register.presales.Said;
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
     * @param programmeName absent for all programmes, and where the school teaches it no longer
     * @param on day of the check
     * @param replaced a later check took its place
     * @param criteria what it was refused on
     * @param state {@code refused}, {@code objected}, {@code upheld}, {@code appealed}, {@code final} or {@code annulled}
     * @param disputed an objection or an appeal is not decided yet
     * @param through last day to object, to decide on the objection, or to appeal; absent while no such term runs
     */
    record RefusalLine(
            String programme,
            @Nullable String programmeName,
            CheckId check,
            LocalDate on,
            boolean replaced,
            List<Criterion> criteria,
            String state,
            boolean disputed,
            @Nullable LocalDate through) {

        static RefusalLine of(RefusedCheck it, Map<String, Offer> taught) {
            var contest = it.contest();
            var offer = taught.get(it.scope().key());
            return new RefusalLine(
                    it.scope().key(),
                    offer == null ? null : offer.name(),
                    it.check(),
                    it.on(),
                    it.replaced(),
                    it.reasons().stream().map(RefusalReason::criterion).toList(),
                    state(contest),
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

    /** @param said what both sides said since, in that order */
    record RefusalAnswer(RefusalLine refusal, List<ToMend> reasons, List<SaidAnswer> said) {}

    /**
     * @param part {@code objection}, {@code objection-decision}, {@code appeal} or {@code appeal-decision}
     * @param text absent where its key was destroyed
     */
    record SaidAnswer(String part, LocalDate on, @Nullable String text) {

        static SaidAnswer of(Said.Part part, LocalDate on, @Nullable String text) {
            return new SaidAnswer(part.name().toLowerCase(Locale.ROOT).replace('_', '-'), on, text);
        }
    }

    /** @param whatToMend absent where its key was destroyed */
    record ToMend(Criterion criterion, @Nullable String whatToMend) {}
}

package nl.kwaliteitsregister.portal.employer;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.portal.page.Days;
import nl.kwaliteitsregister.portal.services.NoPage;
import org.jspecify.annotations.Nullable;

/** The refused checks of one of the reader's hosts, the last one first. */
record OwnRefusals(List<Refused> refusals) {

    static final OwnRefusals NONE = new OwnRefusals(List.of());

    /** What still asks something of the reader, or says how the host stands. */
    public List<Refused> now(Days days) {
        return refusals.stream().filter(refused -> refused.isNow(days)).toList();
    }

    public List<Refused> past(Days days) {
        return refusals.stream().filter(refused -> !refused.isNow(days)).toList();
    }

    /** @throws NoPage when there is none: about what is not the reader's own there is no page */
    Refused one(String id) {
        return refusals.stream()
                .filter(refused -> refused.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoPage(NoPage.Why.MISSING));
    }

    /**
     * @param programme key, or {@code all}
     * @param replaced a later check took its place
     * @param state refused, objected, upheld, appealed, final or annulled
     * @param through last day to object, to decide on the objection, or to appeal; absent while no such term runs
     */
    record Refused(
            String programme,
            @Nullable String programmeName,
            String check,
            LocalDate on,
            boolean replaced,
            List<String> criteria,
            String state,
            boolean disputed,
            @Nullable LocalDate through) {

        /** Stands between what together names one. */
        static final String AND = "~";

        /** Names it in addresses. */
        public String id() {
            return programme + AND + check;
        }

        public boolean isAnnulled() {
            return state.equals("annulled");
        }

        public boolean mayObject() {
            return state.equals("refused");
        }

        /** After the decision, or when there was none in time. */
        public boolean mayAppeal(Days days) {
            return state.equals("upheld") || state.equals("objected") && isOver(days);
        }

        /** Whether the refusal, or the decision on the objection, is still to be opened: its term begins then. */
        public boolean isNew() {
            return through == null && (mayObject() || state.equals("upheld"));
        }

        boolean isNow(Days days) {
            return !isAnnulled() && (!replaced || disputed || isNew() || through != null && !isOver(days));
        }

        private boolean isOver(Days days) {
            return through != null && days.left(through) < 0;
        }
    }
}

package nl.kwaliteitsregister.register.ladder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.contract.id.ReviewId;
import nl.kwaliteitsregister.contract.id.StepId;

/** All that the rules remember of one institution's ladder for one host, or for a company; each in the order it came. */
public record Ladder(
        SequencedMap<ReviewId, Review> reviews,
        SequencedMap<CaseId, Case> cases,
        SequencedMap<StepId, HeldStep> steps,
        SequencedMap<NoticeId, Notice> notices,
        Links links) {

    public static final Ladder EMPTY = new Ladder(
            new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), Links.NONE);

    public Stream<HeldStep.Live> live() {
        return steps.values().stream().filter(HeldStep.Live.class::isInstance).map(HeldStep.Live.class::cast);
    }

    /** Everything that counts: what is in force and what was. */
    Stream<HeldStep> notAnnulled() {
        return steps.values().stream().filter(step -> !(step instanceof HeldStep.Annulled));
    }

    /** The stops that cover a placement which starts there on that day. */
    public Stream<HeldStep.Live> stops(PlacementEvent.Scope placed, LocalDate day) {
        return live().filter(step -> step.level().stopsPlacements())
                .filter(step -> step.isInForceOn(day))
                .filter(step -> step.scope().covers(placed));
    }

    public boolean hasFinalWarning(LocalDate day) {
        return live().filter(step -> step.level() == Step.L2).anyMatch(step -> step.isInForceOn(day));
    }

    /** Whether a board review that others raised stands, held or not. */
    public boolean isToldOfOthers() {
        return Boards.ofOthers(this).isPresent();
    }

    /** The last day on which a link made this host another's successor, of what still counts. */
    public Optional<LocalDate> linkedOn() {
        return notAnnulled().flatMap(step -> links.linkedOn(step.id()).stream()).max(Comparator.naturalOrder());
    }

    Stream<HeldStep.Live> liveWithin(LadderScope scope) {
        return live().filter(step -> step.scope().equals(scope));
    }

    Ladder with(ReviewId id, Review review) {
        return new Ladder(put(reviews, id, review), cases, steps, notices, links);
    }

    Ladder with(CaseId id, Case one) {
        return new Ladder(reviews, put(cases, id, one), steps, notices, links);
    }

    Ladder with(HeldStep step) {
        return new Ladder(reviews, cases, put(steps, step.id(), step), notices, links);
    }

    Ladder with(Notice notice) {
        return new Ladder(reviews, cases, steps, put(notices, notice.issued().notice(), notice), links);
    }

    Ladder with(Links changed) {
        return new Ladder(reviews, cases, steps, notices, changed);
    }

    private static <K, V> SequencedMap<K, V> put(Map<K, V> map, K key, V value) {
        var more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}

package nl.kwaliteitsregister.portal.ladder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.kwaliteitsregister.contract.code.BoardReviewOutcome;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.page.Days;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.Found;
import nl.kwaliteitsregister.portal.services.NoPage;
import nl.kwaliteitsregister.portal.services.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form of a deed shows besides its fields, and what is known before somebody types. */
@Component
class DeedPages {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final String PLAN = "plan.";
    private static final String WITH_PLAN = "L2";
    private static final String DAY = "occurredOn";

    private final Ladders ladders;
    private final Signals signals;

    DeedPages(Ladders ladders, Signals signals) {
        this.ladders = ladders;
        this.signals = signals;
    }

    void fill(Target target, Form form, Person reader, Model model) {
        var deed = target.deed();
        ladders.about(target.host(), model);
        model.addAttribute("form", form);
        model.addAttribute("deed", deed);
        model.addAttribute("page", target.page());
        model.addAttribute("action", target.action());
        model.addAttribute("fields", deed.fields());
        model.addAttribute("labels", "deed." + target.act() + ".");
        model.addAttribute("effect", "deed." + target.act() + ".effect");
        show(target, form, reader, model);
        if (deed == Deed.SENDING) {
            model.addAttribute("listed", ladders.contacts(target.host()));
        }
        if (deed == Deed.JOINING) {
            model.addAttribute("listed", signals.others(target.host(), target.id()));
        }
        if (deed == Deed.CARE) {
            model.addAttribute("fields", signals.careFields(target.host(), target.id(), reader));
        }
    }

    /** A judgement stands below what it is about; final warnings of other schools carry no step. */
    private static void about(Ladder.Review review, Deed deed, Model model) {
        model.addAttribute("review", review);
        if (review.isOfOthers()) {
            model.addAttribute(
                    "fields", deed.fields().stream().map(DeedPages::withoutL4).toList());
            model.addAttribute("effect", "deed.holding.effect.of-others");
        }
    }

    private static Field withoutL4(Field field) {
        return field.without(BoardReviewOutcome.PROPOSE_L4.code());
    }

    /**
     * A decision stands below everything it needs, and says what the step does; only a final warning has a plan. Who
     * invites and did not propose it hears the host.
     */
    private void about(Proposal one, Deed deed, Person reader, Model model) {
        model.addAttribute("one", one);
        model.addAttribute("terms", Days.now());
        model.addAttribute("incidents", ladders.incidents(one.incidents()));
        if (deed == Deed.DECISION) {
            model.addAttribute(
                    "fields",
                    deed.fields().stream()
                            .filter(field -> one.level().equals(WITH_PLAN)
                                    || !field.name().startsWith(PLAN))
                            .toList());
            model.addAttribute("effect", "deed.decision.effect." + one.level());
        }
        if (deed == Deed.HEARING && !one.proposedBy().equals(reader.person())) {
            model.addAttribute("hears", reader.person());
            model.addAttribute("fields", List.of());
            model.addAttribute("effect", "deed.hearing.effect.by-you");
        }
    }

    private static void about(RefusedCheck refused, Model model) {
        model.addAttribute("refused", refused);
        model.addAttribute("terms", Days.now());
    }

    /** What came of a referral stands below what it was. */
    private static void about(@Nullable SignalStanding signal, Target target, Model model) {
        if (signal != null) {
            model.addAttribute(
                    "referral", signal.referral(target.last()).orElseThrow(() -> new NoPage(NoPage.Why.MISSING)));
        }
    }

    /** Fills in what is known: that it was today. */
    void begin(Target target, Form form) {
        if (target.deed().asks(DAY) && !form.has(DAY)) {
            form.values().set(DAY, LocalDate.now(AMSTERDAM).toString());
        }
    }

    /** How that stands now which somebody is about to change; what others may change meanwhile has a version. */
    private void show(Target target, Form form, Person reader, Model model) {
        switch (target.deed().on()) {
            case CASE -> about(ladders.proposal(target.host(), target.id()).orNoPage(), target.deed(), reader, model);
            case PARTNER_CASE ->
                ladders.about(
                        target.host(),
                        ladders.partnerCase(target.host(), target.id()).orNoPage(),
                        model);
            case INCIDENT -> show("incident", ladders.incidentSeen(target.id()), form, model);
            case SIGNAL -> show("standing", signals.standing(target.id()), form, model);
            case REFERRAL -> about(show("standing", signals.standing(target.first()), form, model), target, model);
            case CHECK -> show("checks", ladders.checksSeen(target.host(), target.first()), form, model);
            case REFUSAL -> about(ladders.refusal(target.host(), target.id()).orNoPage(), model);
            case BOARD_REVIEW ->
                ladders.ladder(target.host())
                        .orNoPage()
                        .review(target.id())
                        .ifPresent(review -> about(review, target.deed(), model));
            case STEP, REVIEW, NOTICE, AFTERCARE, REENTRY, CONDITION -> {}
        }
    }

    private static <T> @Nullable T show(String name, Found<Seen<T>> found, Form form, Model model) {
        if (found.isMissing()) {
            throw new NoPage(NoPage.Why.MISSING);
        }
        var seen = found.value();
        if (seen == null) {
            return null;
        }
        form.shows(seen.version());
        model.addAttribute(name, seen.what());
        return seen.what();
    }
}

package nl.kwaliteitsregister.portal.ladder;

import java.util.List;
import java.util.Optional;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.page.Days;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.Found;
import nl.kwaliteitsregister.portal.services.NoPage;
import nl.kwaliteitsregister.portal.services.SealedTexts;
import nl.kwaliteitsregister.portal.services.Seen;
import nl.kwaliteitsregister.portal.signal.FileSignals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows one signal with what was done about it and what can be done next, and the care that is owed after it. */
@Controller
@RequestMapping("/hosts/{host}/ladder")
class CourseController {

    private static final String HANDLING = "signal.handling";

    private final Ladders ladders;
    private final Signals signals;
    private final SealedTexts texts;

    CourseController(Ladders ladders, Signals signals, SealedTexts texts) {
        this.ladders = ladders;
        this.signals = signals;
        this.texts = texts;
    }

    /** Who does not read the words of a signal still sees how it stands; a supervisor sees the words of own ones. */
    @GetMapping("/signals/{id}")
    String signal(
            @PathVariable String host, @PathVariable String id, @ModelAttribute("reader") Person reader, Model model) {
        var found = signals.standing(id).map(Seen::what);
        var told = signals.told(host, id, Forms.after(model));
        var standing = found.value();
        if (standing == null && told.isEmpty()) {
            throw new NoPage(
                    found instanceof Found.Away
                            ? NoPage.Why.AWAY
                            : found.isMissing() ? NoPage.Why.MISSING : NoPage.Why.NOT_ALLOWED);
        }
        ladders.about(host, model);
        model.addAttribute("id", id);
        model.addAttribute("standing", standing);
        model.addAttribute("told", told.orElse(null));
        model.addAttribute("texts", opened(told, standing, reader));
        model.addAttribute("incident", incident(standing));
        model.addAttribute("care", signals.careAfter(id).value());
        model.addAttribute("days", Days.now());
        model.addAttribute("ofReferral", Possible.onReferral(reader));
        model.addAttribute("deeds", standing == null ? Possible.onOwnSignal(reader) : Possible.on(standing, reader));
        return "ladder/signal";
    }

    private @Nullable Incident incident(@Nullable SignalStanding standing) {
        return standing == null || standing.incident() == null
                ? null
                : ladders.incident(standing.incident()).value();
    }

    /** Only what this reader's role may open: for another text the register would open none. */
    private SealedTexts.Opened opened(
            Optional<FileSignals.Signal> told, @Nullable SignalStanding standing, Person reader) {
        var page = texts.page();
        told.ifPresent(signal -> page.add("signal.description", signal.description()));
        if (reader.is("coordinator", "supervisor")) {
            told.stream()
                    .flatMap(signal -> signal.conversations().stream())
                    .forEach(talk -> page.add(HANDLING, talk.with()).add(HANDLING, talk.agreed()));
        }
        if (reader.is("coordinator")) {
            told.map(FileSignals.Signal::assessment)
                    .ifPresent(assessment -> page.add("signal.severity", assessment.reason()));
        }
        if (standing != null) {
            standing.referrals().stream()
                    .flatMap(referral -> referral.outcomes().stream())
                    .forEach(outcome -> page.add(HANDLING, outcome.text()));
        }
        if (standing != null && standing.override() != null && reader.is("confidant", "decision-maker")) {
            page.add("signal.safety-override", standing.override().reason());
        }
        return page.open();
    }

    @GetMapping("/aftercare/{id}")
    String care(
            @PathVariable String host, @PathVariable String id, @ModelAttribute("reader") Person reader, Model model) {
        if (!Deed.CARE.isFor(reader)) {
            throw new NoPage(NoPage.Why.NOT_ALLOWED);
        }
        var care = signals.care(host, id, Forms.after(model));
        ladders.about(host, model);
        model.addAttribute("id", id);
        model.addAttribute("care", care.orElse(null));
        model.addAttribute("days", Days.now());
        model.addAttribute("deeds", care.isPresent() && !care.get().isOwed() ? List.of() : List.of(Deed.CARE));
        return "ladder/aftercare";
    }
}

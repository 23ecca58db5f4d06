package nl.kwaliteitsregister.portal.ladder;

import java.util.List;
import nl.kwaliteitsregister.portal.page.Days;
import nl.kwaliteitsregister.portal.page.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a ladder: what waits for somebody, each case, each step, each notice. */
@Controller
@RequestMapping("/hosts/{host}/ladder")
class LadderController {

    private final Ladders ladders;

    LadderController(Ladders ladders) {
        this.ladders = ladders;
    }

    /** The page, or only what is open: a part of the file that comes by itself. */
    @GetMapping
    String ladder(@PathVariable String host, @RequestParam(required = false) @Nullable String part, Model model) {
        if (part == null) {
            ladders.about(host, model);
            model.addAttribute("ladder", ladders.ladder(host).orNoPage());
            model.addAttribute("incidents", ladders.incidentsAt(host));
            return "ladder/show";
        }
        model.addAttribute("employer", host);
        model.addAttribute("found", ladders.ladder(host));
        return "ladder/open :: open";
    }

    /** Everything that a decision needs, and what the reader can do next. */
    @GetMapping("/cases/{id}")
    String one(
            @PathVariable String host, @PathVariable String id, @ModelAttribute("reader") Person reader, Model model) {
        ladders.about(host, model);
        var one = ladders.proposal(host, id).orNoPage();
        var ladder = ladders.ladder(host).value();
        model.addAttribute("one", one);
        model.addAttribute("incidents", ladders.incidents(one.incidents()));
        model.addAttribute("deeds", Possible.on(one, reader));
        model.addAttribute("terms", Days.now());
        model.addAttribute("notices", ladder == null ? List.of() : ladder.noticesOfCase(id));
        return "ladder/case";
    }

    /** The same for who was named at another school. */
    @GetMapping("/partner-cases/{id}")
    String partnerCase(
            @PathVariable String host, @PathVariable String id, @ModelAttribute("reader") Person reader, Model model) {
        var found = ladders.partnerCase(host, id).orNoPage();
        ladders.about(host, found, model);
        model.addAttribute("id", id);
        model.addAttribute("tied", found.tied());
        model.addAttribute("deeds", Possible.on(found, reader));
        return "ladder/partner-case";
    }

    @GetMapping("/steps/{id}")
    String step(
            @PathVariable String host, @PathVariable String id, @ModelAttribute("reader") Person reader, Model model) {
        ladders.about(host, model);
        var step = ladders.step(host, id).orNoPage();
        var ladder = ladders.ladder(host).value();
        model.addAttribute("step", step);
        model.addAttribute("deeds", Possible.on(step, reader));
        model.addAttribute("terms", Days.now());
        model.addAttribute("notices", ladder == null ? List.of() : ladder.noticesOfStep(id));
        return "ladder/step";
    }

    @GetMapping("/notices/{id}")
    String notice(
            @PathVariable String host, @PathVariable String id, @ModelAttribute("reader") Person reader, Model model) {
        ladders.about(host, model);
        var text = ladders.notice(host, id).orNoPage();
        model.addAttribute("text", text);
        model.addAttribute("deeds", Possible.on(text.notice(), reader));
        return "ladder/notice";
    }

    @GetMapping("/incidents/{id}")
    String incident(
            @PathVariable String host, @PathVariable String id, @ModelAttribute("reader") Person reader, Model model) {
        ladders.about(host, model);
        var incident = ladders.incidentSeen(id).orNoPage().what();
        model.addAttribute("incident", incident);
        model.addAttribute("deeds", Possible.on(incident, reader));
        return "ladder/incident";
    }
}

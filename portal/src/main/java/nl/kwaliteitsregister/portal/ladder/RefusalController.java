package nl.kwaliteitsregister.portal.ladder;

import nl.kwaliteitsregister.portal.page.Days;
import nl.kwaliteitsregister.portal.page.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a refused check to who decides about what its employer says against it. */
@Controller
class RefusalController {

    private final Ladders ladders;

    RefusalController(Ladders ladders) {
        this.ladders = ladders;
    }

    /** Everything that a decision needs, and what the reader can do next. */
    @GetMapping("/hosts/{host}/ladder/refusals/{id}")
    String refusal(
            @PathVariable String host, @PathVariable String id, @ModelAttribute("reader") Person reader, Model model) {
        ladders.about(host, model);
        var refused = ladders.refusal(host, id).orNoPage();
        model.addAttribute("refused", refused);
        model.addAttribute("id", id);
        model.addAttribute("terms", Days.now());
        model.addAttribute("deeds", Possible.on(refused, reader));
        return "ladder/refusal";
    }
}

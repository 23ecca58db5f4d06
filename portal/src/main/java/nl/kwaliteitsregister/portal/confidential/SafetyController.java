package nl.kwaliteitsregister.portal.confidential;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.services.NoPage;
import nl.kwaliteitsregister.portal.services.Service;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a confidant asks this one decision maker: may these facts go out, for safety, without consent? */
@Controller
@RequestMapping("/safety-questions")
class SafetyController {

    private final Matters matters;
    private final Service register;
    private final Forms forms;

    SafetyController(Matters matters, Service register, Forms forms) {
        this.matters = matters;
        this.register = register;
        this.forms = forms;
    }

    record Questions(List<Question> questions) {}

    record Question(
            String override,
            String employer,
            LocalDate occurredOn,
            String category,
            String words,
            String reason,
            LocalDate studentToldOn) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute("found", questions());
        model.addAttribute("crumbs", List.of());
        return "confidential/questions";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        var question = questions().questions().stream()
                .filter(one -> one.override().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoPage(NoPage.Why.MISSING));
        model.addAttribute("question", question);
        model.addAttribute("host", matters.hostName(question.employer()));
        model.addAttribute("key", UUID.randomUUID().toString());
        model.addAttribute("crumbs", List.of());
        return "confidential/question";
    }

    @PostMapping("/{id}/{verdict:agreement|disagreement}")
    String decide(
            @PathVariable String id, @PathVariable String verdict, @RequestParam String key, RedirectAttributes next) {
        return forms.follow(
                register.send(key, Map.of(), "/v1/confidential-overrides/{id}/" + verdict, id),
                next,
                "safety." + verdict + ".done",
                () -> "/safety-questions");
    }

    private Questions questions() {
        return register.find(Questions.class, "/v1/confidential-overrides").orNoPage();
    }
}

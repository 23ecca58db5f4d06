package nl.kwaliteitsregister.portal.ladder;

import java.util.Map;
import nl.kwaliteitsregister.contract.code.Continuity;
import nl.kwaliteitsregister.portal.draft.Drafts;
import nl.kwaliteitsregister.portal.form.Codes;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.services.Service;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposes that a step of a known host goes over to the one that continues it (domain §3), one step at a time. */
@Controller
@RequestMapping("/hosts/{host}/ladder/successions/new")
class SuccessionController {

    private static final String KNOWN = "known";
    private static final String ORIGIN = "origin";

    private final Service register;
    private final Ladders ladders;
    private final Drafts drafts;
    private final Forms forms;

    SuccessionController(Service register, Ladders ladders, Drafts drafts, Forms forms) {
        this.register = register;
        this.ladders = ladders;
        this.drafts = drafts;
        this.forms = forms;
    }

    @GetMapping
    String propose(@PathVariable String host, @RequestParam String known, Model model) {
        var form = drafts.find(draft(host)).orElseGet(() -> Form.with(Map.of("scope.kind", "location")));
        form.values().set(KNOWN, known);
        return propose(host, form, model);
    }

    /** While somebody types. */
    @PostMapping(params = "step=keep", headers = "HX-Request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String host, @RequestParam MultiValueMap<String, String> values) {
        drafts.keep(draft(host), Form.sent(values));
    }

    @PostMapping(params = "step=change")
    String change(@PathVariable String host, @RequestParam MultiValueMap<String, String> values, Model model) {
        return propose(host, Form.sent(values), model);
    }

    /** Everything once more. */
    @PostMapping(params = "step=review")
    String look(@PathVariable String host, @RequestParam MultiValueMap<String, String> values, Model model) {
        fill(host, Form.sent(values), model);
        return "ladder/succession-look";
    }

    @PostMapping
    String send(
            @PathVariable String host,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        var body = ProposalController.scope(form)
                .put("predecessor", predecessor(form))
                .text(ORIGIN, "proportionality", "lighterMeasures")
                .choices("continues")
                .json();
        return forms.follow(
                register.send(form.key(), body, "/v1/ladders/{host}/successions", host),
                form,
                next,
                "succession.done",
                done -> {
                    drafts.drop(draft(host));
                    return "/hosts/" + host + "/ladder/cases/" + done.text("proposal");
                },
                again -> propose(host, again, model));
    }

    /** Whose the step is that was chosen: of the known host itself while it is none that we know. */
    private String predecessor(Form form) {
        return ladders.origins(form.value(KNOWN)).stream()
                .filter(origin -> form.chose(ORIGIN, origin.step().step()))
                .map(Origin::ladder)
                .findFirst()
                .orElse(form.value(KNOWN));
    }

    private String propose(String host, Form form, Model model) {
        fill(host, form, model);
        return "ladder/succession";
    }

    private void fill(String host, Form form, Model model) {
        ladders.about(host, model);
        ladders.scopes(host, model);
        var known = form.value(KNOWN);
        model.addAttribute("form", form);
        model.addAttribute(KNOWN, known);
        model.addAttribute("knownName", ladders.nameOf(known));
        model.addAttribute("origins", ladders.origins(known));
        model.addAttribute("continuities", Codes.of(Continuity.values()));
        model.addAttribute("action", "/hosts/" + host + "/ladder/successions/new");
    }

    private static String draft(String host) {
        return "succession." + host;
    }
}

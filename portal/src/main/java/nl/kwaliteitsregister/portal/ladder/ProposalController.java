package nl.kwaliteitsregister.portal.ladder;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.portal.draft.Drafts;
import nl.kwaliteitsregister.portal.form.Body;
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

/** Proposes a step by a rule, or makes a note, of incidents that the reader knows of. */
@Controller
@RequestMapping("/hosts/{host}/ladder")
class ProposalController {

    private final Service register;
    private final Ladders ladders;
    private final Drafts drafts;
    private final Forms forms;

    ProposalController(Service register, Ladders ladders, Drafts drafts, Forms forms) {
        this.register = register;
        this.ladders = ladders;
        this.drafts = drafts;
        this.forms = forms;
    }

    /** @param rule with {@code review}, the question that this answers */
    @GetMapping("/cases/new")
    String propose(
            @PathVariable String host,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String review,
            Model model) {
        var form = drafts.find(draft(host))
                .orElseGet(() -> Form.with(Map.of("rule", rule, "review", review, "scope.kind", "location")));
        return propose(host, form, model);
    }

    /** While somebody types. */
    @PostMapping(path = "/cases/new", params = "step=keep", headers = "HX-Request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String host, @RequestParam MultiValueMap<String, String> values) {
        drafts.keep(draft(host), Form.sent(values));
    }

    @PostMapping(path = "/cases/new", params = "step=change")
    String change(@PathVariable String host, @RequestParam MultiValueMap<String, String> values, Model model) {
        return propose(host, Form.sent(values), model);
    }

    /** Everything once more. */
    @PostMapping(path = "/cases/new", params = "step=review")
    String look(@PathVariable String host, @RequestParam MultiValueMap<String, String> values, Model model) {
        var form = Form.sent(values);
        if (!form.has("review") && ladders.ladder(host).value() instanceof Ladder ladder) {
            ladder.questionOf(form.value("rule"))
                    .ifPresent(question -> form.values().set("review", question.review()));
        }
        fill(host, form, model);
        return "ladder/propose-look";
    }

    @PostMapping("/cases/new")
    String send(
            @PathVariable String host,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        var body = scope(form)
                .text("rule", "review", "reason", "proportionality", "lighterMeasures")
                .number("months")
                .put("incidents", form.values().getOrDefault("incidents", List.of()))
                .json();
        return forms.follow(
                register.send(form.key(), body, "/v1/ladders/{host}/cases", host),
                form,
                next,
                "propose.done",
                done -> {
                    drafts.drop(draft(host));
                    return "/hosts/" + host + "/ladder/cases/" + done.text("proposal");
                },
                again -> propose(host, again, model));
    }

    private String propose(String host, Form form, Model model) {
        fill(host, form, model);
        return "ladder/propose";
    }

    @GetMapping("/notes/new")
    String note(@PathVariable String host, Model model) {
        return note(host, Form.with(Map.of("scope.kind", "location")), model);
    }

    @PostMapping("/notes/new")
    String make(
            @PathVariable String host,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        return forms.follow(
                register.send(
                        form.key(), scope(form).text("incident", "text").json(), "/v1/ladders/{host}/notes", host),
                form,
                next,
                "note.done",
                done -> "/hosts/" + host + "/ladder/steps/" + done.text("step"),
                again -> note(host, again, model));
    }

    private String note(String host, Form form, Model model) {
        fill(host, form, model);
        return "ladder/note";
    }

    private static String draft(String host) {
        return "proposal." + host;
    }

    /** A body with how much of the host it is about. */
    static Body scope(Form form) {
        var body = Body.of(form).text("scope.kind");
        return switch (form.value("scope.kind")) {
            case "department" -> body.text("scope.department");
            case "function" -> body.text("scope.department", "scope.function");
            default -> body;
        };
    }

    private void fill(String host, Form form, Model model) {
        ladders.about(host, model);
        model.addAttribute("form", form);
        model.addAttribute("incidents", ladders.incidentsAt(host));
        model.addAttribute("rules", rules());
        model.addAttribute("reasons", Codes.of(ReasonCode.values()));
        ladders.scopes(host, model);
    }

    /** By what a step can be proposed here: a note needs no second person, and carrying over is decided with the link. */
    private static List<String> rules() {
        return Arrays.stream(LadderRule.values())
                .filter(rule -> rule != LadderRule.SIGNAL && !rule.isSuccession())
                .map(LadderRule::code)
                .toList();
    }
}

package nl.kwaliteitsregister.portal.confidential;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.portal.confidential.Matters.Matter;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Codes;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.services.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Chosen facts leave the confidants' space: with the student's consent, or for safety by two persons together. What
 * leaves is shown once more before it does.
 */
@Controller
@RequestMapping("/confidential/{id}/{way:releases|safety-override}")
class ReleaseController {

    private final Matters matters;
    private final Service register;
    private final Forms forms;

    ReleaseController(Matters matters, Service register, Forms forms) {
        this.matters = matters;
        this.register = register;
        this.forms = forms;
    }

    /** @param employer chosen where the matter names no host */
    @GetMapping
    String form(
            @PathVariable String id,
            @PathVariable String way,
            @RequestParam(defaultValue = "") String employer,
            @RequestParam(name = "q", defaultValue = "") String asked,
            Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("hosts", matters.hosts(asked));
        return form(way, begun(matters.find(id).what(), facts(way), employer), id, model);
    }

    private static Form begun(Matter matter, String facts, String employer) {
        var own = matter.employer();
        var values = new LinkedMultiValueMap<String, String>();
        values.add(facts + "employer", own == null ? employer : own);
        values.add(facts + "occurredOn", matter.occurredOn().toString());
        values.add(facts + "category", matter.category());
        values.add(facts + "phase", matter.phase() == null ? "" : matter.phase());
        values.put(facts + "grounds", new ArrayList<>(matter.grounds()));
        return Form.of(values);
    }

    @PostMapping(params = "step=review")
    String review(
            @PathVariable String id,
            @PathVariable String way,
            @RequestParam MultiValueMap<String, String> values,
            Model model) {
        var form = Form.sent(values);
        fill(way, form, id, model);
        model.addAttribute("on", day(form.value(facts(way) + "occurredOn")));
        return "confidential/release-review";
    }

    /** Absent where it is none: the register says so when it is sent. */
    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    @PostMapping(params = "step=change")
    String change(
            @PathVariable String id,
            @PathVariable String way,
            @RequestParam MultiValueMap<String, String> values,
            Model model) {
        return form(way, Form.sent(values), id, model);
    }

    @PostMapping(params = "step=send")
    String send(
            @PathVariable String id,
            @PathVariable String way,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        return forms.follow(
                register.send(
                        HttpMethod.POST,
                        form.key(),
                        form.version(),
                        body(form, facts(way)).json(),
                        "/v1/confidential-signals/{id}/" + way,
                        id),
                form,
                next,
                "confidential." + way + ".done",
                done -> "/confidential/" + id,
                again -> form(way, again, id, model));
    }

    private static Body body(Form form, String facts) {
        return Body.of(form)
                .text(facts + "employer", facts + "occurredOn", facts + "category", facts + "phase", facts + "words")
                .choices(facts + "grounds", facts + "consent")
                .yesNo(facts + "toldMayBeRecognised")
                .text("decisionMaker", "reason", "studentToldOn");
    }

    /** In what is asked of a decision maker, the facts are a part. */
    private static String facts(String way) {
        return way.equals("safety-override") ? "facts." : "";
    }

    private String form(String way, Form form, String id, Model model) {
        fill(way, form, id, model);
        return "confidential/release";
    }

    private void fill(String way, Form form, String id, Model model) {
        matters.show(id, form, model);
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("way", way);
        model.addAttribute("facts", facts(way));
        model.addAttribute("host", matters.hostName(form.value(facts(way) + "employer")));
        model.addAttribute("consentSteps", Codes.of(ConsentStep.values()));
        model.addAttribute("yesNo", List.of("yes", "no"));
        Matters.choices(model);
        model.addAttribute(
                "crumbs", List.of(Matters.SPACE, new Crumb("confidential.matter", true, "/confidential/" + id)));
    }
}

package nl.kwaliteitsregister.portal.confidential;

import java.util.List;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.services.Service;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds to a matter that a confidant holds: a note, how serious it is, or that it is closed. */
@Controller
@RequestMapping("/confidential/{id}/{deed:notes|severity|closing}")
class MatterController {

    private final Matters matters;
    private final Service register;
    private final Forms forms;

    MatterController(Matters matters, Service register, Forms forms) {
        this.matters = matters;
        this.register = register;
        this.forms = forms;
    }

    @GetMapping
    String form(@PathVariable String id, @PathVariable String deed, Model model) {
        return form(id, deed, Form.empty(), model);
    }

    @PostMapping
    String add(
            @PathVariable String id,
            @PathVariable String deed,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        return forms.follow(
                register.send(
                        HttpMethod.POST,
                        form.key(),
                        form.version(),
                        Body.of(form).number("severity").text("words", "reason").json(),
                        "/v1/confidential-signals/{id}/" + deed,
                        id),
                form,
                next,
                "confidential.deed." + deed + ".done",
                done -> "/confidential/" + id,
                again -> form(id, deed, again, model));
    }

    private String form(String id, String deed, Form form, Model model) {
        matters.show(id, form, model);
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("deed", deed);
        model.addAttribute("severities", List.of("1", "2", "3", "4"));
        model.addAttribute("crumbs", List.of(Matters.SPACE));
        return "confidential/deed";
    }
}

package nl.kwaliteitsregister.portal.confidential;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.services.Service;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What confidants hold, and what is told to them. */
@Controller
@RequestMapping("/confidential")
class SpaceController {

    private final Matters matters;
    private final Service register;
    private final Forms forms;

    SpaceController(Matters matters, Service register, Forms forms) {
        this.matters = matters;
        this.register = register;
        this.forms = forms;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("found", matters.all());
        model.addAttribute("crumbs", List.of());
        return "confidential/list";
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    String show(@PathVariable String id, Model model) {
        var seen = matters.find(id);
        model.addAttribute("matter", seen.what());
        model.addAttribute("host", matters.hostName(seen.what().employer()));
        model.addAttribute("crumbs", List.of(Matters.SPACE));
        return "confidential/show";
    }

    /**
     * @param employer the host that it is about; none: no host
     * @param asked name of a host to look for
     */
    @GetMapping("/new")
    String form(
            @RequestParam(defaultValue = "") String employer,
            @RequestParam(name = "q", defaultValue = "") String asked,
            Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("hosts", matters.hosts(asked));
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
        return form(Form.with(Map.of("occurredOn", today, "employer", employer)), model);
    }

    @PostMapping("/new")
    String tell(@RequestParam MultiValueMap<String, String> values, Model model, RedirectAttributes next) {
        var form = Form.sent(values);
        var body = Body.of(form)
                .text("occurredOn", "category", "phase", "employer", "student", "words")
                .choices("grounds")
                .lines("concerns")
                .json();
        return forms.follow(
                register.send(form.key(), body, "/v1/confidential-signals"),
                form,
                next,
                "confidential.told",
                done -> "/confidential/" + done.text("id"),
                again -> form(again, model));
    }

    private String form(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("labels", "confidential.");
        model.addAttribute("host", matters.hostName(form.value("employer")));
        Matters.choices(model);
        model.addAttribute("crumbs", List.of(Matters.SPACE));
        return "confidential/new";
    }
}

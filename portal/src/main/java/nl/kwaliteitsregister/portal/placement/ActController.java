package nl.kwaliteitsregister.portal.placement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.EndedBy;
import nl.kwaliteitsregister.portal.form.Codes;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.host.HostFiles;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.Service;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starts, grades, ends or cancels a placement, and asks for or decides on an exception. */
@Controller
@RequestMapping("/hosts/{employer}/placements/{placement}/do/{act}")
class ActController {

    private final Service register;
    private final HostFiles files;
    private final Forms forms;

    ActController(Service register, HostFiles files, Forms forms) {
        this.register = register;
        this.files = files;
        this.forms = forms;
    }

    /** @param on a day to begin with, such as the planned one */
    @GetMapping
    String form(
            @PathVariable String employer,
            @PathVariable String placement,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String on,
            @ModelAttribute("reader") Person reader,
            Model model) {
        var day = on.isBlank() ? LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString() : on;
        model.addAttribute("page", page(employer, placement, reader));
        return form(employer, placement, Act.of(act), Form.with(Map.of("occurredOn", day)), model);
    }

    @PostMapping
    String act(
            @PathVariable String employer,
            @PathVariable String placement,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("reader") Person reader,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        var chosen = Act.of(act);
        var page = page(employer, placement, reader);
        model.addAttribute("page", page);
        return forms.follow(
                register.send(
                        form.key(),
                        chosen.body(form).json(),
                        "/v1/placements/{placement}/" + chosen.command(),
                        placement),
                form,
                next,
                "act." + chosen.code() + ".done",
                done -> page,
                again -> form(employer, placement, chosen, again, model));
    }

    private String form(String employer, String placement, Act act, Form form, Model model) {
        var name = files.name(employer).orNoPage();
        model.addAttribute("form", form);
        model.addAttribute("act", act);
        model.addAttribute("host", name);
        model.addAttribute("action", placementPage(employer, placement) + "/do/" + act.code());
        model.addAttribute("endedBy", Codes.of(EndedBy.values()));
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.HOSTS,
                        Crumb.named(name, "/hosts/" + employer),
                        new Crumb("placement.title", true, placementPage(employer, placement))));
        return "placement/act";
    }

    /** Where the reader came from: a decision maker reads no placements, and comes from the list of tasks. */
    private static String page(String employer, String placement, Person reader) {
        return reader.is("coordinator", "supervisor") ? placementPage(employer, placement) : "/";
    }

    private static String placementPage(String employer, String placement) {
        return "/hosts/" + employer + "/placements/" + placement;
    }
}

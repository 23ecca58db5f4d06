package nl.kwaliteitsregister.portal.badge;

import java.util.List;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.host.HostFiles;
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

/** The badges of a host as a school sees them, and a second look at what the rule refused or ended. */
@Controller
@RequestMapping("/hosts/{employer}/badges")
class HostBadgesController {

    private final Service badges;
    private final HostFiles files;
    private final Forms forms;

    HostBadgesController(Service badges, HostFiles files, Forms forms) {
        this.badges = badges;
        this.files = files;
        this.forms = forms;
    }

    @GetMapping
    String list(@PathVariable String employer, @ModelAttribute("reader") Person reader, Model model) {
        model.addAttribute(
                "badges",
                badges.find(HostBadges.class, "/v1/employers/{employer}/badges", employer)
                        .orNoPage());
        model.addAttribute("own", false);
        model.addAttribute("mayLook", reader.is("decision-maker", "quality-officer"));
        files.about(employer, model);
        return "badge/host";
    }

    @GetMapping("/{network}/second-looks/{look}")
    String form(@PathVariable String employer, Model model) {
        return form(employer, Form.empty(), model);
    }

    @PostMapping("/{network}/second-looks/{look}")
    String look(
            @PathVariable String employer,
            @PathVariable String network,
            @PathVariable String look,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        return forms.follow(
                badges.send(
                        form.key(),
                        Body.of(form).text("outcome").json(),
                        "/v1/employers/{employer}/networks/{network}/second-looks/{look}/outcome",
                        employer,
                        network,
                        look),
                form,
                next,
                "badges.look.given",
                done -> "/hosts/" + employer + "/badges",
                again -> form(employer, again, model));
    }

    private String form(String employer, Form form, Model model) {
        files.about(employer, model);
        model.addAttribute("form", form);
        model.addAttribute("outcomes", List.of("stands", "facts-to-mend"));
        return "badge/look";
    }
}

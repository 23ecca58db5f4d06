package nl.kwaliteitsregister.portal.employer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kwaliteitsregister.portal.badge.HostBadges;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.page.Crumb;
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

/** The badges of the reader's own host: accepts an offer, ends a badge, asks a person to look again. */
@Controller
@RequestMapping("/own/{employer}/badges")
class OwnBadgesController {

    private static final String NETWORK = "/v1/employers/{employer}/networks/{network}";

    private final Own own;
    private final Service badges;
    private final Forms forms;

    OwnBadgesController(Own own, Service badges, Forms forms) {
        this.own = own;
        this.badges = badges;
        this.forms = forms;
    }

    @GetMapping
    String list(@PathVariable String employer, Model model) {
        model.addAttribute("badges", badges(employer));
        model.addAttribute("host", own.all().host(employer).name());
        model.addAttribute("own", true);
        model.addAttribute("mayLook", false);
        model.addAttribute("employer", employer);
        model.addAttribute("key", UUID.randomUUID().toString());
        model.addAttribute("crumbs", List.of());
        return "badge/host";
    }

    /** What the answer will do, before it is given. */
    @GetMapping("/{network}/{badge}/{act:acceptance|ending}")
    String form(
            @PathVariable String employer,
            @PathVariable String network,
            @PathVariable String badge,
            @PathVariable String act,
            Model model) {
        return form(Form.empty(), employer, network, badge, act, model);
    }

    @PostMapping("/{network}/{badge}/{act:acceptance|ending}")
    String act(
            @PathVariable String employer,
            @PathVariable String network,
            @PathVariable String badge,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        return forms.follow(
                badges.send(form.key(), Map.of(), NETWORK + "/badges/{badge}/" + act, employer, network, badge),
                form,
                next,
                "own.badge." + act + ".done",
                done -> page(employer),
                again -> form(again, employer, network, badge, act, model));
    }

    /** A person is asked to look at what the rule does not offer, or ended. */
    @PostMapping("/{network}/second-looks")
    String ask(
            @PathVariable String employer,
            @PathVariable String network,
            @RequestParam String key,
            @RequestParam String level,
            RedirectAttributes next) {
        return forms.follow(
                badges.send(key, Map.of("level", level), NETWORK + "/second-looks", employer, network),
                next,
                "own.badge.look.done",
                () -> page(employer));
    }

    private String form(Form form, String employer, String network, String badge, String act, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("badge", badges(employer).badge(network, badge));
        model.addAttribute("host", own.all().host(employer).name());
        model.addAttribute("act", act);
        model.addAttribute("page", page(employer));
        model.addAttribute("path", page(employer) + "/" + network + "/" + badge + "/" + act);
        model.addAttribute("crumbs", List.of(new Crumb("badges.title", true, page(employer))));
        return "own/badge";
    }

    private HostBadges badges(String employer) {
        return badges.find(HostBadges.class, "/v1/employers/{employer}/badges", employer)
                .orNoPage();
    }

    private static String page(String employer) {
        return "/own/" + employer + "/badges";
    }
}

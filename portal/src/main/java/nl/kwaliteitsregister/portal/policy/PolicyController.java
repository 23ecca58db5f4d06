package nl.kwaliteitsregister.portal.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.Service;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the policy of the own institution, and sets it anew as a whole. */
@Controller
@RequestMapping("/policy")
class PolicyController {

    private static final String POLICY = "/v1/institutions/{institution}/ladder-policy";

    /** In the order in which people meet them. */
    private static final List<String> TERMS = List.of(
            "noteMonths",
            "warningMonths",
            "finalWarningMonths",
            "planWeeks",
            "stopDays",
            "blacklistMonths",
            "blacklistMonthsAtMost",
            "reviewMonths",
            "hearingWorkingDays",
            "perDepartmentFrom");

    private final Service register;
    private final Forms forms;

    PolicyController(Service register, Forms forms) {
        this.register = register;
        this.forms = forms;
    }

    /** @param version 0 until the institution sets its own */
    record Policy(int version, Map<String, Integer> terms) {}

    @GetMapping
    String show(@ModelAttribute("reader") Person reader, Model model) {
        model.addAttribute("policy", policy(reader));
        model.addAttribute("terms", TERMS);
        model.addAttribute("crumbs", List.of());
        return "policy/show";
    }

    @GetMapping("/change")
    String form(@ModelAttribute("reader") Person reader, Model model) {
        var values = new HashMap<String, String>();
        policy(reader).terms().forEach((term, value) -> values.put(term, value.toString()));
        return form("policy/change", Form.with(values), model);
    }

    /** What changes, beside what holds now. */
    @PostMapping(path = "/change", params = "step=review")
    String review(
            @RequestParam MultiValueMap<String, String> values, @ModelAttribute("reader") Person reader, Model model) {
        model.addAttribute("policy", policy(reader));
        return form("policy/review", Form.sent(values), model);
    }

    @PostMapping(path = "/change", params = "step=change")
    String change(@RequestParam MultiValueMap<String, String> values, Model model) {
        return form("policy/change", Form.sent(values), model);
    }

    @PostMapping(path = "/change", params = "step=send")
    String send(
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("reader") Person reader,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        var body = Body.of(form).number(TERMS.toArray(String[]::new)).json();
        return forms.follow(
                register.send(HttpMethod.PUT, form.key(), null, body, POLICY, reader.institution()),
                form,
                next,
                "policy.set",
                done -> "/policy",
                again -> form("policy/change", again, model));
    }

    private String form(String page, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("terms", TERMS);
        model.addAttribute("labels", "policy-term.");
        model.addAttribute("crumbs", List.of(new Crumb("menu.policy", true, "/policy")));
        return page;
    }

    private Policy policy(Person reader) {
        return register.find(Policy.class, POLICY, reader.institution()).orNoPage();
    }
}

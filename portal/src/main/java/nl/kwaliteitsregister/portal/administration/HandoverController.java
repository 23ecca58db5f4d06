package nl.kwaliteitsregister.portal.administration;

import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.Service;
import org.jspecify.annotations.Nullable;
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

/** Hands over what somebody who leaves is responsible for, and shows how far that is. */
@Controller
@RequestMapping("/administration/handovers")
class HandoverController {

    private static final String NEW = "/administration/handovers/new";
    private static final Crumb ADMINISTRATION = new Crumb("menu.administration", true, "/administration");

    private final Service register;
    private final Forms forms;

    HandoverController(Service register, Forms forms) {
        this.register = register;
        this.forms = forms;
    }

    /**
     * How far it is.
     *
     * @param state running or done
     * @param left what the successor may not take: it stays where it was
     */
    record Handover(String handover, String from, String to, String state, int placements, int cases, int left) {

        public boolean isRunning() {
            return state.equals("running");
        }
    }

    private record Grants(List<Grant> grants) {

        private record Grant(String role) {}
    }

    @GetMapping("/new")
    String form(@RequestParam(defaultValue = "") String from, @ModelAttribute("reader") Person reader, Model model) {
        OnlyAdministrators.require(reader);
        return form(Form.with(Map.of("from", from)), model);
    }

    @PostMapping(path = "/new", params = "step=change")
    String change(@RequestParam MultiValueMap<String, String> values, Model model) {
        return form(Form.sent(values), model);
    }

    /** Everything once more, with the roles by which both are known. */
    @PostMapping(path = "/new", params = "step=review")
    String look(
            @RequestParam MultiValueMap<String, String> values, @ModelAttribute("reader") Person reader, Model model) {
        var form = Form.sent(values);
        model.addAttribute("fromRoles", roles(form.value("from").strip(), reader));
        model.addAttribute("toRoles", roles(form.value("to").strip(), reader));
        fill(form, model);
        return "administration/handover-look";
    }

    private List<String> roles(String person, Person reader) {
        var found = person.isEmpty()
                ? null
                : register.find(Grants.class, "/v1/institutions/{id}/grants/{person}", reader.institution(), person)
                        .value();
        return found == null
                ? List.of()
                : found.grants().stream().map(Grants.Grant::role).distinct().toList();
    }

    @PostMapping("/new")
    String begin(
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("reader") Person reader,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        return forms.follow(
                register.send(
                        form.key(),
                        Body.of(form).text("from", "to").json(),
                        "/v1/institutions/{id}/handovers",
                        reader.institution()),
                form,
                next,
                "handover.begun",
                done -> "/administration/handovers/" + done.text("handover"),
                again -> form(again, model));
    }

    private static String form(Form form, Model model) {
        fill(form, model);
        return "administration/handover";
    }

    private static void fill(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("action", NEW);
        model.addAttribute("crumbs", List.of(ADMINISTRATION));
    }

    /** The page, or only how far it is: a part that comes anew by itself while it goes on. */
    @GetMapping("/{handover}")
    String show(
            @PathVariable String handover,
            @RequestParam(required = false) @Nullable String part,
            @ModelAttribute("reader") Person reader,
            Model model) {
        model.addAttribute(
                "handover",
                register.find(
                                Handover.class,
                                "/v1/institutions/{id}/handovers/{handover}",
                                reader.institution(),
                                handover)
                        .orNoPage());
        model.addAttribute("crumbs", List.of(ADMINISTRATION));
        return part == null ? "administration/handed-over" : "administration/handed-over :: progress";
    }
}

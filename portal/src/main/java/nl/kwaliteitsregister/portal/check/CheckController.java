package nl.kwaliteitsregister.portal.check;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.portal.draft.Drafts;
import nl.kwaliteitsregister.portal.form.Codes;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.host.HostFiles;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.Sent.Done;
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

/** The form of a check: kept while it is filled in, shown whole before it is sent. */
@Controller
@RequestMapping("/hosts/{employer}/checks/new")
class CheckController {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Service register;
    private final HostFiles files;
    private final Drafts drafts;
    private final Forms forms;

    CheckController(Service register, HostFiles files, Drafts drafts, Forms forms) {
        this.register = register;
        this.files = files;
        this.drafts = drafts;
        this.forms = forms;
    }

    @GetMapping
    String form(@PathVariable String employer, @ModelAttribute("reader") Person reader, Model model) {
        var draft = drafts.find(draft(employer));
        model.addAttribute("resumed", draft.isPresent());
        return form(
                employer,
                reader,
                draft.orElseGet(() ->
                        Form.with(Map.of("occurredOn", LocalDate.now(AMSTERDAM).toString()))),
                model);
    }

    /** While somebody fills it in: what was typed is kept, and the part beside the form says how far it is. */
    @PostMapping(params = "step=keep", headers = "HX-Request")
    String progress(@PathVariable String employer, @RequestParam MultiValueMap<String, String> values, Model model) {
        var form = Form.sent(values);
        model.addAttribute("kept", drafts.keep(draft(employer), form));
        model.addAttribute("progress", Progress.of(form));
        return "check/form :: progress";
    }

    /** The same for a browser without scripts. */
    @PostMapping(params = "step=keep")
    String keep(
            @PathVariable String employer,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("reader") Person reader,
            Model model) {
        var form = Answers.sent(Form.sent(values));
        model.addAttribute("kept", drafts.keep(draft(employer), form));
        return form(employer, reader, form, model);
    }

    /** Everything that was answered, once more. */
    @PostMapping(params = "step=review")
    String review(
            @PathVariable String employer,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("reader") Person reader,
            Model model) {
        var form = Answers.sent(Form.sent(values));
        drafts.keep(draft(employer), form);
        fill(employer, reader, form, model);
        return "check/review";
    }

    @PostMapping(params = "step=change")
    String change(
            @PathVariable String employer,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("reader") Person reader,
            Model model) {
        return form(employer, reader, Form.sent(values), model);
    }

    @PostMapping(params = "step=send")
    String send(
            @PathVariable String employer,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("reader") Person reader,
            Model model,
            RedirectAttributes next) {
        var form = Answers.sent(Form.sent(values));
        Function<Done, String> done = sent -> {
            drafts.drop(draft(employer));
            return "/hosts/" + employer;
        };
        return forms.follow(
                register.send(form.key(), Answers.body(form), "/v1/employers/{employer}/pre-sales-checks", employer),
                form,
                next,
                "check.recorded",
                done,
                again -> form(employer, reader, again, model));
    }

    private String form(String employer, Person reader, Form form, Model model) {
        fill(employer, reader, form, model);
        return "check/form";
    }

    private void fill(String employer, Person reader, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("employer", employer);
        var name = files.name(employer).orNoPage();
        model.addAttribute("host", name);
        model.addAttribute("institution", files.institution(reader));
        model.addAttribute("sections", Section.values());
        model.addAttribute("routes", Codes.of(Route.values()));
        model.addAttribute("criteria", Codes.of(Criterion.values()));
        model.addAttribute("outcomes", List.of("approved", "approved-with-conditions", "deferred", "refused"));
        model.addAttribute("progress", Progress.of(form));
        model.addAttribute("crumbs", List.of(Crumb.HOSTS, Crumb.named(name, "/hosts/" + employer)));
    }

    private static String draft(String employer) {
        return "check." + employer;
    }
}

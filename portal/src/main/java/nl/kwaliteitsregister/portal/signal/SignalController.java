package nl.kwaliteitsregister.portal.signal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.portal.draft.Drafts;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Codes;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.host.HostFiles;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.Service;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records a signal about a host. */
@Controller
@RequestMapping("/signals/new")
class SignalController {

    /** What is about the school goes to a confidant or the quality officer, and not through this form. */
    private static final List<String> CATEGORIES = Arrays.stream(SignalCategory.values())
            .filter(category -> !category.isAboutSchool())
            .map(Enum::name)
            .toList();

    private final Service register;
    private final HostFiles files;
    private final Drafts drafts;
    private final Forms forms;

    SignalController(Service register, HostFiles files, Drafts drafts, Forms forms) {
        this.register = register;
        this.files = files;
        this.drafts = drafts;
        this.forms = forms;
    }

    @GetMapping
    String form(
            @RequestParam String employer,
            @RequestParam(defaultValue = "") String placement,
            @ModelAttribute("reader") Person reader,
            Model model) {
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
        var form = drafts.find(draft(employer))
                .orElseGet(() -> Form.with(Map.of(
                        "employer", employer, "placement", placement, "occurredOn", today, "grounds", "not-said")));
        return form(form, reader, model);
    }

    /** While somebody types. */
    @PostMapping(params = "step=keep", headers = "HX-Request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@RequestParam MultiValueMap<String, String> values) {
        var form = Form.sent(values);
        drafts.keep(draft(form.value("employer")), form);
    }

    @PostMapping(params = "!step")
    String record(
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("reader") Person reader,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        var employer = form.value("employer");
        return forms.follow(
                register.send(form.key(), body(form), "/v1/signals"),
                form,
                next,
                "signal.recorded",
                done -> {
                    drafts.drop(draft(employer));
                    return "/hosts/" + employer + "/signals";
                },
                again -> form(again, reader, model));
    }

    private static Map<String, Object> body(Form form) {
        return Body.of(form)
                .text("employer", "placement", "programme", "occurredOn", "until", "category", "phase", "source")
                .text("description")
                .choices("grounds", "consent")
                .yesNo("toldMayBeRecognised")
                .json();
    }

    private String form(Form form, Person reader, Model model) {
        var employer = form.value("employer");
        var name = files.name(employer).value();
        var host = name == null ? "" : name;
        model.addAttribute("form", form);
        model.addAttribute("host", host);
        model.addAttribute("institution", files.institution(reader));
        model.addAttribute("categories", CATEGORIES);
        model.addAttribute("phases", Codes.of(Phase.values()));
        model.addAttribute("sources", Codes.of(SignalSource.values()));
        model.addAttribute("grounds", Codes.of(Ground.values()));
        model.addAttribute("consentSteps", Codes.of(ConsentStep.values()));
        model.addAttribute(
                "crumbs",
                host.isEmpty() ? List.of(Crumb.HOSTS) : List.of(Crumb.HOSTS, Crumb.named(host, "/hosts/" + employer)));
        return "signal/new";
    }

    private static String draft(String employer) {
        return "signal." + employer;
    }
}

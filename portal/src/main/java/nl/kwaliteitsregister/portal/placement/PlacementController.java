package nl.kwaliteitsregister.portal.placement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Codes;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.host.Aftercare;
import nl.kwaliteitsregister.portal.host.HostFiles;
import nl.kwaliteitsregister.portal.host.Institution;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.page.Days;
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

/** The placements at a host: all of them, one, and a new one. */
@Controller
@RequestMapping("/hosts/{employer}/placements")
class PlacementController {

    private final Service register;
    private final Placements placements;
    private final HostFiles files;
    private final Forms forms;

    PlacementController(Service register, Placements placements, HostFiles files, Forms forms) {
        this.register = register;
        this.placements = placements;
        this.files = files;
        this.forms = forms;
    }

    @GetMapping
    String list(
            @PathVariable String employer,
            @RequestParam(defaultValue = "1") int page,
            @ModelAttribute("reader") Person reader,
            Model model) {
        var listed = placements.page(employer, page, Forms.after(model)).orNoPage();
        about(employer, model);
        model.addAttribute("listed", listed);
        model.addAttribute("texts", placements.students(listed));
        model.addAttribute("institution", files.institution(reader));
        return "placement/list";
    }

    @GetMapping("/{placement}")
    String show(
            @PathVariable String employer,
            @PathVariable String placement,
            @ModelAttribute("reader") Person reader,
            Model model) {
        var found = placements.placement(placement).orNoPage();
        about(employer, model);
        model.addAttribute("placement", found);
        placements.told(found, Forms.after(model)).ifPresent(line -> tell(line, model));
        model.addAttribute("institution", files.institution(reader));
        model.addAttribute(
                "care",
                register.find(Aftercare.class, "/v1/placements/{placement}/aftercare", placement)
                        .value());
        model.addAttribute("days", Days.now());
        if (found.is("planned")) {
            model.addAttribute(
                    "gate",
                    placements.gate(employer, found.programme(), found.period().from()));
            model.addAttribute("mayDecide", mayDecide(found));
        }
        return "placement/show";
    }

    /** Whether the reader is who decides on what a colleague asked for. */
    private boolean mayDecide(Placement placement) {
        var asked = "asked".equals(placement.startException())
                ? placements.exceptionAsked(placement.placement()).value()
                : null;
        return asked != null && asked.mayDecide();
    }

    private void tell(Listed.Line line, Model model) {
        var words = placements.words(line);
        model.addAttribute("student", words.of(line.placement().student()));
        model.addAttribute("said", line.evaluations());
        model.addAttribute("words", words);
    }

    @GetMapping("/new")
    String form(@PathVariable String employer, @ModelAttribute("reader") Person reader, Model model) {
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
        return form(employer, reader, Form.with(Map.of("occurredOn", today, "ageBand", "18+")), model);
    }

    @PostMapping("/new")
    String plan(
            @PathVariable String employer,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("reader") Person reader,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        return forms.follow(
                register.send(form.key(), body(employer, reader, form), "/v1/placements"),
                form,
                next,
                "placement.planned",
                done -> "/hosts/" + employer + "/placements/" + done.text("placement"),
                again -> form(employer, reader, again, model));
    }

    private Map<String, Object> body(String employer, Person reader, Form form) {
        var body = Body.of(form)
                .put("employer", employer)
                .text("occurredOn", "route", "period.from", "period.until", "student", "ageBand")
                .number("hoursPerWeek")
                .put(
                        "supervisor",
                        form.has("supervisor") ? form.value("supervisor").strip() : reader.person());
        files.institution(reader).programmes().stream()
                .filter(taught -> taught.key().equals(form.value("programme")))
                .map(Institution.Taught::programme)
                .findFirst()
                .ifPresent(code -> body.put(
                        "programme",
                        Map.of("list", code.list(), "code", code.code(), "listVersion", code.listVersion())));
        return body.json();
    }

    private String form(String employer, Person reader, Form form, Model model) {
        about(employer, model);
        model.addAttribute("form", form);
        model.addAttribute("institution", files.institution(reader));
        model.addAttribute("routes", Codes.of(Route.values()));
        model.addAttribute("ageBands", Codes.of(AgeBand.values()));
        return "placement/new";
    }

    private void about(String employer, Model model) {
        var name = files.name(employer).orNoPage();
        model.addAttribute("employer", employer);
        model.addAttribute("host", name);
        model.addAttribute("crumbs", List.of(Crumb.HOSTS, Crumb.named(name, "/hosts/" + employer)));
    }
}

package nl.kwaliteitsregister.portal.placement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.EndedBy;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.PlaceAgain;
import nl.kwaliteitsregister.portal.draft.Drafts;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Codes;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.host.HostFiles;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.services.Service;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinator's evaluation after a placement (AC1–AC11). */
@Controller
@RequestMapping("/hosts/{employer}/placements/{placement}/evaluation")
class EvaluationController {

    private static final int FORM_VERSION = 1;
    private static final List<String> ITEMS = List.of("AC1", "AC2", "AC3", "AC4", "AC5", "AC6");

    private final Service register;
    private final Placements placements;
    private final HostFiles files;
    private final Drafts drafts;
    private final Forms forms;

    EvaluationController(Service register, Placements placements, HostFiles files, Drafts drafts, Forms forms) {
        this.register = register;
        this.placements = placements;
        this.files = files;
        this.drafts = drafts;
        this.forms = forms;
    }

    @GetMapping
    String form(@PathVariable String employer, @PathVariable String placement, Model model) {
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
        var form = drafts.find(draft(placement)).orElseGet(() -> Form.with(Map.of("occurredOn", today)));
        return form(employer, placement, form, model);
    }

    /** While somebody types. */
    @PostMapping(params = "step=keep", headers = "HX-Request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String placement, @RequestParam MultiValueMap<String, String> values) {
        drafts.keep(draft(placement), Form.sent(values));
    }

    @PostMapping(params = "!step")
    String record(
            @PathVariable String employer,
            @PathVariable String placement,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        return forms.follow(
                register.send(form.key(), body(form), "/v1/placements/{placement}/evaluations/coordinator", placement),
                form,
                next,
                "evaluation.recorded",
                done -> {
                    drafts.drop(draft(placement));
                    return "/hosts/" + employer;
                },
                again -> form(employer, placement, again, model));
    }

    private static Map<String, Object> body(Form form) {
        return Body.of(form)
                .put("formVersion", FORM_VERSION)
                .object("items")
                .text("occurredOn", "placeAgain", "praise", "internalNote", "early.by", "early.why")
                .text(ITEMS.stream().map(item -> "items." + item).toArray(String[]::new))
                .lines("improvementPoints")
                .yesNo("ownOrAgreed")
                .json();
    }

    private String form(String employer, String placement, Form form, Model model) {
        var name = files.name(employer).orNoPage();
        var found = placements.placement(placement).orNoPage();
        model.addAttribute("form", form);
        model.addAttribute("host", name);
        model.addAttribute("placement", found);
        model.addAttribute("items", ITEMS);
        model.addAttribute("likert", Codes.of(Likert.values()));
        model.addAttribute("placeAgain", Codes.of(PlaceAgain.values()));
        model.addAttribute("endedBy", Codes.of(EndedBy.values()));
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.HOSTS,
                        Crumb.named(name, "/hosts/" + employer),
                        new Crumb("placement.title", true, "/hosts/" + employer + "/placements/" + placement)));
        return "placement/evaluation";
    }

    private static String draft(String placement) {
        return "evaluation." + placement;
    }
}

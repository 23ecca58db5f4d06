package nl.kwaliteitsregister.portal.employer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.portal.draft.Drafts;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Codes;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.services.Service;
import org.jspecify.annotations.Nullable;
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

/** What the school told the reader's host after placements, and the host's own evaluation with its reply (AE1–AE8). */
@Controller
@RequestMapping("/own/{employer}/evaluations")
class OwnEvaluationsController {

    private static final int FORM_VERSION = 1;
    private static final List<String> ITEMS = List.of("AE2", "AE3", "AE4", "AE5");

    private final Own own;
    private final Service register;
    private final Drafts drafts;
    private final Forms forms;

    OwnEvaluationsController(Own own, Service register, Drafts drafts, Forms forms) {
        this.own = own;
        this.register = register;
        this.drafts = drafts;
        this.forms = forms;
    }

    /** The page, or only how many wait: a part of the first page that comes by itself. */
    @GetMapping
    String list(@PathVariable String employer, @RequestParam(required = false) @Nullable String part, Model model) {
        model.addAttribute("employer", employer);
        if (part != null) {
            model.addAttribute("found", own.evaluations(employer));
            return "own/evaluations :: open";
        }
        model.addAttribute("told", own.evaluations(employer).orNoPage());
        model.addAttribute("host", own.all().host(employer).name());
        model.addAttribute("crumbs", List.of());
        return "own/evaluations";
    }

    /** What is answered. */
    record Place(String employer, String placement) {

        public String list() {
            return "/own/" + employer + "/evaluations";
        }

        public String path() {
            return list() + "/" + placement + "/answer";
        }

        String draft() {
            return "own.evaluation." + placement;
        }
    }

    @GetMapping("/{placement}/answer")
    String form(Place place, Model model) {
        return form(place, drafts.find(place.draft()).orElseGet(Form::empty), model);
    }

    /** While somebody types. */
    @PostMapping(path = "/{placement}/answer", params = "step=keep", headers = "HX-Request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(Place place, @RequestParam MultiValueMap<String, String> values) {
        drafts.keep(place.draft(), Form.sent(values));
    }

    /** Everything once more, with who will read it: it can be sent once. */
    @PostMapping(path = "/{placement}/answer", params = "step=review")
    String review(Place place, @RequestParam MultiValueMap<String, String> values, Model model) {
        var form = Form.sent(values);
        drafts.keep(place.draft(), form);
        fill(place, form, model);
        return "own/evaluation-review";
    }

    @PostMapping(path = "/{placement}/answer", params = "step=change")
    String change(Place place, @RequestParam MultiValueMap<String, String> values, Model model) {
        return form(place, Form.sent(values), model);
    }

    @PostMapping(path = "/{placement}/answer", params = "step=send")
    String send(Place place, @RequestParam MultiValueMap<String, String> values, Model model, RedirectAttributes next) {
        var form = Form.sent(values);
        return forms.follow(
                register.send(
                        form.key(), body(form), "/v1/placements/{placement}/evaluations/employer", place.placement()),
                form,
                next,
                "own.evaluation.done",
                done -> {
                    drafts.drop(place.draft());
                    return place.list();
                },
                again -> form(place, again, model));
    }

    /** It is about today: nobody evaluates for another day here. */
    private static Map<String, Object> body(Form form) {
        return Body.of(form)
                .put("formVersion", FORM_VERSION)
                .put("occurredOn", LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString())
                .object("items")
                .number("mark")
                .text("reply", "willImprove", "wish")
                .text(ITEMS.stream().map(item -> "items." + item).toArray(String[]::new))
                .json();
    }

    private String form(Place place, Form form, Model model) {
        fill(place, form, model);
        return "own/evaluation";
    }

    private void fill(Place place, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("place", place);
        model.addAttribute("one", own.evaluations(place.employer()).orNoPage().one(place.placement()));
        model.addAttribute("host", own.all().host(place.employer()).name());
        model.addAttribute("items", ITEMS);
        model.addAttribute("likert", Codes.of(Likert.values()));
        model.addAttribute("crumbs", List.of(new Crumb("own.evaluations", true, place.list())));
    }
}

package nl.kwaliteitsregister.portal.placement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.StayChoice;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Codes;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.host.HostFiles;
import nl.kwaliteitsregister.portal.services.Service;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records whether an intern stays or leaves when placements are stopped (domain §4.2): the student's own choice. */
@Controller
@RequestMapping("/hosts/{employer}/placements/{placement}/stays/{step}")
class StayController {

    private final Service register;
    private final HostFiles files;
    private final Forms forms;

    StayController(Service register, HostFiles files, Forms forms) {
        this.register = register;
        this.files = files;
        this.forms = forms;
    }

    /** A placement and the stop that came while it runs, as an address names them. */
    record Place(String employer, String placement, String step) {

        String page() {
            return "/hosts/" + employer + "/placements/" + placement;
        }
    }

    @GetMapping
    String form(Place place, Model model) {
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
        return form(place, Form.with(Map.of("occurredOn", today)), model);
    }

    @PostMapping
    String decide(
            Place place, @RequestParam MultiValueMap<String, String> values, Model model, RedirectAttributes next) {
        var form = Form.sent(values);
        return forms.follow(
                register.send(
                        form.key(),
                        Body.of(form)
                                .put("step", place.step())
                                .text("occurredOn", "choice", "studyTimeLost")
                                .json(),
                        "/v1/placements/{placement}/stay-decisions",
                        place.placement()),
                form,
                next,
                "stay.done",
                done -> place.page(),
                again -> form(place, again, model));
    }

    private String form(Place place, Form form, Model model) {
        files.about(place.employer(), model);
        model.addAttribute("form", form);
        model.addAttribute("page", place.page());
        model.addAttribute("action", place.page() + "/stays/" + place.step());
        model.addAttribute("choices", Codes.of(StayChoice.values()));
        return "placement/stay";
    }
}

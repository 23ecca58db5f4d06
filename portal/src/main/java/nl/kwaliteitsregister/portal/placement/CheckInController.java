package nl.kwaliteitsregister.portal.placement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.Channel;
import nl.kwaliteitsregister.contract.code.TrafficLight;
import nl.kwaliteitsregister.portal.draft.Drafts;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Codes;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.host.HostFiles;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The school's form of a check-in (CI14–CI18), short enough for a phone between two meetings. */
@Controller
@RequestMapping("/hosts/{employer}/placements/{placement}/check-ins/{checkIn}")
class CheckInController {

    private static final int FORM_VERSION = 1;

    private final Service register;
    private final Placements placements;
    private final HostFiles files;
    private final Drafts drafts;
    private final Forms forms;

    CheckInController(Service register, Placements placements, HostFiles files, Drafts drafts, Forms forms) {
        this.register = register;
        this.placements = placements;
        this.files = files;
        this.drafts = drafts;
        this.forms = forms;
    }

    @GetMapping
    String form(
            @PathVariable String employer, @PathVariable String placement, @PathVariable String checkIn, Model model) {
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
        var form = drafts.find(draft(checkIn)).orElseGet(() -> Form.with(Map.of("occurredOn", today)));
        return form(employer, placement, checkIn, form, model);
    }

    /** While somebody types. */
    @PostMapping(params = "step=keep", headers = "HX-Request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String checkIn, @RequestParam MultiValueMap<String, String> values) {
        drafts.keep(draft(checkIn), Form.sent(values));
    }

    @PostMapping(params = "!step")
    String record(
            @PathVariable String employer,
            @PathVariable String placement,
            @PathVariable String checkIn,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("reader") Person reader,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values).compacted("actions", "what", "dueOn");
        return forms.follow(
                register.send(
                        form.key(),
                        body(form, reader),
                        "/v1/placements/{placement}/check-ins/{checkIn}/school-form",
                        placement,
                        checkIn),
                form,
                next,
                "check-in.recorded",
                done -> {
                    drafts.drop(draft(checkIn));
                    return page(employer, placement);
                },
                again -> form(employer, placement, checkIn, again, model));
    }

    /** An action is the reader's own. */
    private static Map<String, Object> body(Form form, Person reader) {
        var body = Body.of(form)
                .put("formVersion", FORM_VERSION)
                .text("occurredOn", "channel", "signalsSeen", "light", "reason")
                .yesNo("spokeAlone");
        var actions = new ArrayList<Map<String, Object>>();
        for (var row = 0; row <= form.lastRow("actions"); row++) {
            actions.add(Map.of(
                    "what", form.value("actions." + row + ".what"),
                    "dueOn", form.value("actions." + row + ".dueOn"),
                    "owner", reader.person()));
        }
        return body.put("actions", actions).json();
    }

    private String form(String employer, String placement, String checkIn, Form form, Model model) {
        var name = files.name(employer).orNoPage();
        model.addAttribute("form", form);
        model.addAttribute("host", name);
        model.addAttribute("page", page(employer, placement));
        model.addAttribute("checkIn", checkIn);
        about(placements.placement(placement).value(), checkIn, model);
        model.addAttribute("channels", Codes.of(Channel.values()));
        model.addAttribute("lights", Codes.of(TrafficLight.values()));
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.HOSTS,
                        Crumb.named(name, "/hosts/" + employer),
                        new Crumb("placement.title", true, page(employer, placement))));
        return "placement/check-in";
    }

    /** Whom it is about and which it is: who comes from Today has seen no more than the host. */
    private void about(@Nullable Placement placement, String checkIn, Model model) {
        if (placement != null) {
            model.addAttribute("student", placements.student(placement, null).orElse(null));
            placement.checkIns().stream()
                    .filter(one -> one.checkIn().equals(checkIn))
                    .findFirst()
                    .ifPresent(one -> model.addAttribute("planned", one));
        }
    }

    private static String page(String employer, String placement) {
        return "/hosts/" + employer + "/placements/" + placement;
    }

    private static String draft(String checkIn) {
        return "check-in." + checkIn;
    }
}

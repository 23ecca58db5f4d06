package nl.kwaliteitsregister.portal.host;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.LegalForm;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Codes;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.services.Service;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registers a host. One that is known already is no error: its file opens. */
@Controller
class HostController {

    private final Service register;
    private final Forms forms;

    HostController(Service register, Forms forms) {
        this.register = register;
        this.forms = forms;
    }

    @GetMapping("/hosts/new")
    String form(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String kvkNumber,
            Model model) {
        return form(
                Form.with(Map.of(
                        "details.name",
                        name,
                        "identity.kvkNumber",
                        kvkNumber,
                        "identity.kind",
                        "trade-register",
                        "occurredOn",
                        LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString())),
                model);
    }

    @PostMapping("/hosts/new")
    String register(@RequestParam MultiValueMap<String, String> values, Model model, RedirectAttributes next) {
        var form = Form.sent(values);
        return forms.follow(
                register.send(form.key(), body(form), "/v1/employers"),
                form,
                next,
                "host.registered",
                done -> "/hosts/" + done.text("employer"),
                again -> form(again, model));
    }

    private static Map<String, Object> body(Form form) {
        var body = Body.of(form)
                .put("source", "institution")
                .put("details.tradeNames", form.lines("details.tradeNames"))
                .text("identity.kind", "occurredOn", "details.name", "details.legalForm", "details.domain")
                .number("details.staffCount");
        if (form.chose("identity.kind", "foreign-register")) {
            body.text("identity.country", "identity.register", "identity.number");
        } else {
            body.text("identity.kvkNumber", "identity.establishmentNumber");
        }
        if (form.has("details.address.city")) {
            body.text(
                            "details.address.street",
                            "details.address.houseNumber",
                            "details.address.postalCode",
                            "details.address.city")
                    .put("details.address.country", "NL");
        }
        return body.json();
    }

    private static String form(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("crumbs", List.of(Crumb.HOSTS));
        model.addAttribute("kinds", List.of("trade-register", "foreign-register"));
        model.addAttribute("legalForms", Codes.of(LegalForm.values()));
        return "host/new";
    }
}

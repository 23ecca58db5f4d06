package nl.kwaliteitsregister.portal.administration;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.Service;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says whether the own institution shares with others, on what ground, and turns it on and off. */
@Controller
@RequestMapping(SharingController.PAGE)
class SharingController {

    static final String PAGE = "/administration/sharing";

    private static final String SHARING = "/v1/institutions/{institution}/sharing";
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final String DAY = "occurredOn";

    private final Service register;
    private final Forms forms;

    SharingController(Service register, Forms forms) {
        this.register = register;
        this.forms = forms;
    }

    @GetMapping
    String show(@ModelAttribute("reader") Person reader, Model model) {
        OnlyAdministrators.require(reader);
        model.addAttribute("sharing", sharing(reader));
        model.addAttribute("parts", Sharing.PARTS);
        model.addAttribute("crumbs", List.of(crumb("menu.administration", "/administration")));
        return "administration/sharing";
    }

    /** With the ground that holds, when there is one: a new version of the protocol changes one line. */
    @GetMapping("/ground")
    String ground(@ModelAttribute("reader") Person reader, Model model) {
        OnlyAdministrators.require(reader);
        var values = sharing(reader).typed();
        values.put(DAY, today());
        return form("administration/sharing-ground", Form.with(values), model);
    }

    @PostMapping("/ground")
    String record(
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("reader") Person reader,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        var body = Body.of(form)
                .text(DAY)
                .object("ground")
                .text(Sharing.FIELDS.toArray(String[]::new))
                .json();
        return forms.follow(
                register.send(form.key(), body, SHARING, reader.institution()),
                form,
                next,
                "sharing.recorded",
                done -> PAGE,
                again -> form("administration/sharing-ground", again, model));
    }

    @GetMapping("/ending")
    String ending(@ModelAttribute("reader") Person reader, Model model) {
        OnlyAdministrators.require(reader);
        return form("administration/sharing-ending", Form.empty(), model);
    }

    @PostMapping("/ending")
    String end(
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("reader") Person reader,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        return forms.follow(
                register.send(
                        form.key(), Body.of(form).put(DAY, today()).json(), SHARING + "/ending", reader.institution()),
                form,
                next,
                "sharing.ended",
                done -> PAGE,
                again -> form("administration/sharing-ending", again, model));
    }

    private static String form(String page, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("fields", Sharing.FIELDS);
        model.addAttribute(
                "crumbs", List.of(crumb("menu.administration", "/administration"), crumb("sharing.title", PAGE)));
        return page;
    }

    private static Crumb crumb(String key, String path) {
        return new Crumb(key, true, path);
    }

    private Sharing sharing(Person reader) {
        return register.find(Sharing.class, SHARING, reader.institution()).orNoPage();
    }

    private static String today() {
        return LocalDate.now(AMSTERDAM).toString();
    }
}

package nl.kwaliteitsregister.portal.administration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.CodeList;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.portal.PortalSettings;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Codes;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.host.HostFiles;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.page.Days;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.Found;
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

/** Programmes, roles and parked incidents of the own institution. */
@Controller
@RequestMapping("/administration")
class AdministrationController {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Crumb ADMINISTRATION = new Crumb("menu.administration", true, "/administration");

    /** Roles that need nothing more than the institution: an employer's is given by invitation. */
    private static final List<String> ROLES = Arrays.stream(Role.values())
            .filter(role -> role != Role.EMPLOYER && role != Role.NETWORK_MEMBER)
            .map(Role::code)
            .toList();

    private final Service register;
    private final Service views;
    private final HostFiles files;
    private final PortalSettings settings;
    private final Forms forms;

    AdministrationController(Service register, Service views, HostFiles files, PortalSettings settings, Forms forms) {
        this.register = register;
        this.views = views;
        this.files = files;
        this.settings = settings;
        this.forms = forms;
    }

    /**
     * What a service could not apply.
     *
     * @param service whose readers parked it, as the address of a replay names it
     */
    record Parked(String service, Found<Incidents> found) {}

    record Incidents(List<Incident> incidents, int total) {}

    record Incident(String group, String unit, String cause, String source, long records, Instant since) {

        public ZonedDateTime when() {
            return Days.at(since);
        }
    }

    record Grants(String person, List<Grant> grants) {}

    record Grant(String grant, String role, List<String> programmes, LocalDate since) {}

    @GetMapping
    String overview(@ModelAttribute("reader") Person reader, Model model) {
        model.addAttribute("institution", files.institution(reader));
        model.addAttribute("parked", List.of(parked("views", views), parked("register", register)));
        model.addAttribute("key", UUID.randomUUID().toString());
        model.addAttribute("crumbs", List.of());
        return "administration/overview";
    }

    private static Parked parked(String name, Service service) {
        return new Parked(name, service.find(Incidents.class, "/v1/parked-incidents"));
    }

    @PostMapping("/replays")
    String replay(
            @RequestParam String key,
            @RequestParam String service,
            @RequestParam String group,
            @RequestParam String unit,
            RedirectAttributes next) {
        var keeper = service.equals("register") ? register : views;
        return forms.follow(
                keeper.send(key, Map.of("group", group, "unit", unit), "/v1/parked-incidents/replays"),
                next,
                "incident.replayed",
                () -> "/administration");
    }

    @GetMapping("/programmes/new")
    String programme(Model model) {
        return programme(Form.with(Map.of("occurredOn", today(), "programme.listVersion", "2026")), model);
    }

    @PostMapping("/programmes/new")
    String offer(
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("reader") Person reader,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        var body = Body.of(form)
                .text("occurredOn", "name", "programme.list", "programme.code", "programme.listVersion")
                .json();
        return forms.follow(
                register.send(form.key(), body, "/v1/institutions/{id}/programmes", reader.institution()),
                form,
                next,
                "programme.offered",
                done -> "/administration",
                again -> programme(again, model));
    }

    private static String programme(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("lists", Codes.of(CodeList.values()));
        model.addAttribute("crumbs", List.of(ADMINISTRATION));
        return "administration/programme";
    }

    @GetMapping("/grants/new")
    String grant(@ModelAttribute("reader") Person reader, Model model) {
        return grant(Form.with(Map.of("occurredOn", today(), "person.issuer", settings.issuer())), reader, model);
    }

    @PostMapping("/grants/new")
    String give(
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("reader") Person reader,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        var body = Body.of(form)
                .text("occurredOn", "person.issuer", "person.subject", "role")
                .choices("programmes")
                .json();
        return forms.follow(
                register.send(form.key(), body, "/v1/institutions/{id}/grants", reader.institution()),
                form,
                next,
                "grant.given",
                done -> "/administration/people/" + done.text("person"),
                again -> grant(again, reader, model));
    }

    private String grant(Form form, Person reader, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("roles", ROLES);
        model.addAttribute("institution", files.institution(reader));
        model.addAttribute("crumbs", List.of(ADMINISTRATION));
        return "administration/grant";
    }

    /** Who has no role any more is unknown to the register. */
    @GetMapping("/people/{person}")
    String person(@PathVariable String person, @ModelAttribute("reader") Person reader, Model model) {
        var found = register.find(Grants.class, "/v1/institutions/{id}/grants/{person}", reader.institution(), person);
        model.addAttribute("grants", found.isMissing() ? new Grants(person, List.of()) : found.orNoPage());
        model.addAttribute("institution", files.institution(reader));
        model.addAttribute("key", UUID.randomUUID().toString());
        model.addAttribute("crumbs", List.of(ADMINISTRATION));
        return "administration/person";
    }

    @PostMapping("/people/{person}/{grant}/revocation")
    String revoke(
            @PathVariable String person,
            @PathVariable String grant,
            @RequestParam String key,
            @ModelAttribute("reader") Person reader,
            RedirectAttributes next) {
        return forms.follow(
                register.send(
                        key,
                        Map.of("occurredOn", today()),
                        "/v1/institutions/{id}/grants/{person}/{grant}/revocation",
                        reader.institution(),
                        person,
                        grant),
                next,
                "grant.revoked",
                () -> "/administration/people/" + person);
    }

    private static String today() {
        return LocalDate.now(AMSTERDAM).toString();
    }
}

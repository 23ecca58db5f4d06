package nl.kwaliteitsregister.portal.placement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.EndedBy;
import nl.kwaliteitsregister.portal.form.Codes;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.host.HostFiles;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.Service;
import org.jspecify.annotations.Nullable;
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

/** Starts, grades, ends or cancels a placement, and asks for or decides on an exception. */
@Controller
@RequestMapping("/hosts/{employer}/placements/{placement}/do/{act}")
class ActController {

    private static final String[] READ_PLACEMENTS = {"coordinator", "supervisor"};

    private final Service register;
    private final Placements placements;
    private final HostFiles files;
    private final Forms forms;

    ActController(Service register, Placements placements, HostFiles files, Forms forms) {
        this.register = register;
        this.placements = placements;
        this.files = files;
        this.forms = forms;
    }

    /** @param on a day to begin with, such as the planned one */
    @GetMapping
    String form(
            @PathVariable String employer,
            @PathVariable String placement,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String on,
            @ModelAttribute("reader") Person reader,
            Model model) {
        var day = on.isBlank() ? LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString() : on;
        return form(new Place(employer, placement), Act.of(act), Form.with(Map.of("occurredOn", day)), reader, model);
    }

    @PostMapping
    String act(
            @PathVariable String employer,
            @PathVariable String placement,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("reader") Person reader,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        var chosen = Act.of(act);
        var place = new Place(employer, placement);
        return forms.follow(
                register.send(
                        form.key(),
                        chosen.body(form).json(),
                        "/v1/placements/{placement}/" + chosen.command(),
                        placement),
                form,
                next,
                "act." + chosen.code() + ".done",
                done -> place.from(reader),
                again -> form(place, chosen, again, reader, model));
    }

    /** A placement as addresses name it. */
    private record Place(String employer, String placement) {

        String page() {
            return "/hosts/" + employer + "/placements/" + placement;
        }

        /** Where the reader came from: a decision maker reads no placements, and comes from the list of tasks. */
        String from(Person reader) {
            return reader.is(READ_PLACEMENTS) ? page() : "/";
        }
    }

    private String form(Place place, Act act, Form form, Person reader, Model model) {
        var name = files.name(place.employer()).orNoPage();
        model.addAttribute("form", form);
        model.addAttribute("act", act);
        model.addAttribute("host", name);
        model.addAttribute("page", place.from(reader));
        model.addAttribute("action", place.page() + "/do/" + act.code());
        model.addAttribute("endedBy", Codes.of(EndedBy.values()));
        model.addAttribute("crumbs", crumbs(place, name, reader));
        if (act.isAnswer()) {
            about(place, placements.exceptionAsked(place.placement()).value(), reader, model);
        }
        return "placement/act";
    }

    private static List<Crumb> crumbs(Place place, String name, Person reader) {
        var file = Stream.of(Crumb.HOSTS, Crumb.named(name, "/hosts/" + place.employer()));
        var own = new Crumb("placement.title", true, place.page());
        return (reader.is(READ_PLACEMENTS) ? Stream.concat(file, Stream.of(own)) : file).toList();
    }

    /** Whoever decides on an exception sees what is asked, why, and what is missing. */
    private void about(Place place, @Nullable AskedException asked, Person reader, Model model) {
        if (asked != null) {
            var firstDay = asked.period().from();
            model.addAttribute("asked", asked);
            model.addAttribute("institution", files.institution(reader));
            model.addAttribute("gate", placements.gate(place.employer(), asked.programme(), firstDay));
        }
    }
}

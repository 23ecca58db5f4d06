package nl.kwaliteitsregister.portal.host;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.page.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened at a host, how its file stood on a day, and who looked into it. */
@Controller
@RequestMapping("/hosts/{employer}")
class PastController {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final HostFiles files;

    PastController(HostFiles files) {
        this.files = files;
    }

    /** The page, or only its entries: a part of the file that comes by itself. */
    @GetMapping("/timeline")
    String timeline(
            @PathVariable String employer,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable String part,
            @ModelAttribute("reader") Person reader,
            Model model) {
        model.addAttribute("found", files.timeline(employer, page));
        model.addAttribute("institution", files.institution(reader));
        if (part == null) {
            files.about(employer, model);
            return "host/timeline";
        }
        model.addAttribute("employer", employer);
        return "host/timeline :: entries";
    }

    @GetMapping("/history")
    String history(
            @PathVariable String employer,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("reader") Person reader,
            Model model) {
        var form = Form.of(values);
        if (form.has("asOf")) {
            var known = form.chose("known", "today") ? "today" : "then";
            model.addAttribute("found", files.history(employer, form.value("asOf"), known));
        } else {
            form.values().set("asOf", LocalDate.now(AMSTERDAM).minusMonths(1).toString());
            form.values().set("known", "then");
        }
        model.addAttribute("form", form);
        model.addAttribute("institution", files.institution(reader));
        files.about(employer, model);
        return "host/history";
    }

    @GetMapping("/reads")
    String reads(@PathVariable String employer, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("found", files.reads(employer, page).orNoPage());
        files.about(employer, model);
        return "host/reads";
    }
}

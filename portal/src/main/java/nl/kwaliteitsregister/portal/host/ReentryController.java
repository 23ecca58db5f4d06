package nl.kwaliteitsregister.portal.host;

import java.util.Arrays;
import java.util.List;
import nl.kwaliteitsregister.contract.code.MatchingField;
import nl.kwaliteitsregister.portal.page.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows which known hosts a host may be, with what is alike; it is settled by the forms of the ladder. */
@Controller
class ReentryController {

    private final HostFiles files;

    ReentryController(HostFiles files) {
        this.files = files;
    }

    /**
     * One hint with what it rests on.
     *
     * @param name of the known host
     * @param rows none while the register does not tell them
     */
    record Hint(Reentries.Match match, String name, List<Row> rows) {}

    /** What both hosts say of one thing. */
    record Row(String field, String own, String known, boolean alike) {

        boolean isEmpty() {
            return own.isEmpty() && known.isEmpty();
        }
    }

    /** The page, or only whether somebody has to look: it is noticed some seconds after a host was registered. */
    @GetMapping("/hosts/{employer}/reentries")
    String reentries(
            @PathVariable String employer, @RequestParam(required = false) @Nullable String part, Model model) {
        var found = files.reentries(employer);
        if (part != null) {
            var value = found.value();
            model.addAttribute("employer", employer);
            model.addAttribute("reentries", value == null ? Reentries.NONE : value);
            return "host/reentries :: open";
        }
        var own = files.facts(employer).value();
        files.about(employer, model);
        model.addAttribute(
                "hints",
                found.orNoPage().matches().stream()
                        .map(match -> hint(match, own))
                        .toList());
        model.addAttribute("days", Days.now());
        return "host/reentries";
    }

    private Hint hint(Reentries.Match match, @Nullable HostFacts own) {
        var known = files.facts(match.known()).value();
        return own == null || known == null
                ? new Hint(
                        match, known == null ? match.known() : known.current().name(), List.of())
                : new Hint(match, known.current().name(), rows(match, own, known));
    }

    private static List<Row> rows(Reentries.Match match, HostFacts own, HostFacts known) {
        return Arrays.stream(MatchingField.values())
                .map(MatchingField::code)
                .map(field -> new Row(
                        field, own.of(field), known.of(field), match.fields().contains(field)))
                .filter(row -> !row.isEmpty())
                .toList();
    }
}

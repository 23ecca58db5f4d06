package nl.kwaliteitsregister.portal.host;

import java.util.List;
import nl.kwaliteitsregister.portal.services.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a host among those the institution has a file on. */
@Controller
class FindController {

    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_SUGGESTIONS = 6;

    private final Service views;

    FindController(Service views) {
        this.views = views;
    }

    /**
     * @param total how many hosts the whole answer has
     * @param matching how many of these have every word that was asked; the others are only alike
     */
    record Hosts(boolean stale, long total, long matching, int page, int size, List<Row> hosts) {

        public long pages() {
            return (total + size - 1) / size;
        }
    }

    /** @param standing absent where the reader does not see it */
    record Row(Host host, @Nullable String standing, boolean disputed) {}

    record Host(
            String employer,
            String name,
            @Nullable String kvkNumber,
            @Nullable String place) {}

    record Suggestions(List<Host> hosts) {}

    @GetMapping("/hosts")
    String find(
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("asked", asked.strip());
        model.addAttribute("found", views.find(Hosts.class, "/v1/hosts?text={text}&page={page}", asked.strip(), page));
        model.addAttribute("kvkNumber", asked.strip().matches("[0-9]{8}") ? asked.strip() : "");
        model.addAttribute("crumbs", List.of());
        return "host/find";
    }

    /**
     * While somebody types: hosts that may be meant.
     *
     * @param name of a host that is being registered, which the school may know already
     */
    @GetMapping("/hosts/suggestions")
    String suggest(
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(name = "details.name", defaultValue = "") String name,
            Model model) {
        model.addAttribute("hosts", suggestions((asked + name).strip()));
        model.addAttribute("key", name.isBlank() ? "suggestions.title" : "suggestions.known");
        return "host/suggestions :: list";
    }

    private List<Host> suggestions(String text) {
        var found = text.length() < FEWEST_LETTERS
                ? null
                : views.find(Suggestions.class, "/v1/hosts/suggestions?text={text}&size={most}", text, MOST_SUGGESTIONS)
                        .value();
        return found == null ? List.of() : found.hosts();
    }
}

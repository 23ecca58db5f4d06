package nl.kwaliteitsregister.portal.host;

import java.util.List;
import nl.kwaliteitsregister.portal.services.Found;
import nl.kwaliteitsregister.portal.services.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a host among those the institution has a file on. */
@Controller
class FindController {

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

    /** The page, or while somebody types only its part with what was found. */
    @GetMapping("/hosts")
    String find(
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable String part,
            Model model) {
        model.addAttribute("asked", asked.strip());
        model.addAttribute("found", found(asked.strip(), page));
        model.addAttribute("kvkNumber", asked.strip().matches("[0-9]{8}") ? asked.strip() : "");
        model.addAttribute("crumbs", List.of());
        return part == null ? "host/find" : "host/find :: results";
    }

    private Found<Hosts> found(String asked, int page) {
        return views.find(Hosts.class, "/v1/hosts?text={text}&page={page}", asked, page);
    }
}

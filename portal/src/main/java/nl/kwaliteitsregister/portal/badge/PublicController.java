package nl.kwaliteitsregister.portal.badge;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.portal.badge.HostBadges.Evidence;
import nl.kwaliteitsregister.portal.services.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What anybody may know of badges, without an account. */
@Controller
class PublicController {

    private final Service publicBadges;

    PublicController(Service publicBadges) {
        this.publicBadges = publicBadges;
    }

    record Recognised(int page, int pages, int total, List<Host> hosts) {}

    record Host(
            String badge,
            String level,
            String name,
            @Nullable String city,
            LocalDate validThrough) {}

    /** A badge that is not valid now tells nothing else. */
    record Verified(
            String state,
            @Nullable String level,
            @Nullable String issuer,
            @Nullable Holder holder,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate validThrough,
            @Nullable Evidence evidence) {

        public boolean isValid() {
            return state.equals("valid");
        }
    }

    record Holder(String name, @Nullable String city) {}

    @GetMapping("/recognised-hosts")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute(
                "found",
                publicBadges
                        .find(Recognised.class, "/v1/recognised-hosts?page={page}", page)
                        .orNoPage());
        model.addAttribute("crumbs", List.of());
        return "badge/recognised";
    }

    @GetMapping("/badges/{badge}")
    String verify(@PathVariable String badge, Model model) {
        model.addAttribute(
                "badge",
                publicBadges.find(Verified.class, "/badges/{badge}", badge).orNoPage());
        model.addAttribute("crumbs", List.of());
        return "badge/verify";
    }
}

package nl.kwaliteitsregister.portal.upkeep;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.services.Found;
import nl.kwaliteitsregister.portal.services.Sent;
import nl.kwaliteitsregister.portal.services.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Views and their versions: how far each is, and what is done with them. */
@Controller
@RequestMapping("/upkeep")
class UpkeepController {

    private final Service views;
    private final Forms forms;

    UpkeepController(Service views, Forms forms) {
        this.views = views;
        this.forms = forms;
    }

    record View(String view, int live, List<Version> versions) {

        boolean isBuilding() {
            return versions.stream().anyMatch(version -> !version.isComplete());
        }
    }

    /**
     * @param lag records that it has yet to take of what there is now
     * @param incidents documents of it that are blocked
     */
    record Version(
            int version,
            boolean live,
            Instant begunAt,
            boolean switchWhenComplete,
            @Nullable Instant completeAt,
            Progress progress,
            long lag,
            int incidents) {

        public boolean isComplete() {
            return completeAt != null;
        }

        public ZonedDateTime begun() {
            return begunAt.atZone(ZoneId.of("Europe/Amsterdam"));
        }
    }

    record Progress(
            long done, long total, int percent, @Nullable Long secondsLeft) {

        /** Whole minutes, rounded up. */
        public long minutesLeft() {
            return secondsLeft == null ? 0 : Math.ceilDiv(secondsLeft, 60L);
        }
    }

    @GetMapping
    String page(Model model) {
        fill(model);
        return "upkeep/views";
    }

    /** The part that changes while something is built. */
    @GetMapping(params = "part=views")
    String part(Model model) {
        fill(model);
        return "upkeep/views :: views";
    }

    private void fill(Model model) {
        Found<List<View>> found = views.find(View[].class, "/v1/views").map(List::of);
        if (!found.isAway()) {
            found.orNoPage();
        }
        var known = found.value();
        model.addAttribute("found", found);
        model.addAttribute("building", known != null && known.stream().anyMatch(View::isBuilding));
        model.addAttribute("key", UUID.randomUUID().toString());
        model.addAttribute("crumbs", List.of());
    }

    @PostMapping("/{view}/rebuilds")
    String rebuild(
            @PathVariable String view,
            @RequestParam String key,
            @RequestParam(defaultValue = "no") String switches,
            RedirectAttributes next) {
        var body = Map.of("switchWhenComplete", switches.equals("yes"));
        return done(views.send(key, body, "/v1/views/{view}/rebuilds", view), "upkeep.rebuild.done", next);
    }

    @PostMapping("/{view}/live")
    String switchTo(
            @PathVariable String view, @RequestParam String key, @RequestParam int version, RedirectAttributes next) {
        return done(
                views.send(HttpMethod.PUT, key, null, Map.of("version", version), "/v1/views/{view}/live", view),
                "upkeep.live.done",
                next);
    }

    @PostMapping("/{view}/dropping")
    String drop(
            @PathVariable String view, @RequestParam String key, @RequestParam int version, RedirectAttributes next) {
        return done(
                views.send(
                        HttpMethod.DELETE, key, null, Map.of(), "/v1/views/{view}/versions/{version}", view, version),
                "upkeep.drop.done",
                next);
    }

    private String done(Sent sent, String notice, RedirectAttributes next) {
        return forms.follow(sent, next, notice, () -> "/upkeep");
    }
}

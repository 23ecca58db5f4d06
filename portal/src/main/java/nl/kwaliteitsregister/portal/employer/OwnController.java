package nl.kwaliteitsregister.portal.employer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.portal.badge.HostBadges;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.page.Days;
import nl.kwaliteitsregister.portal.services.Service;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the reader's own hosts stand: steps with why and what to do, messages, and hearings. */
@Controller
@RequestMapping("/own")
class OwnController {

    private final Own own;
    private final Service register;
    private final Service badges;
    private final Forms forms;

    OwnController(Own own, Service register, Service badges, Forms forms) {
        this.own = own;
        this.register = register;
        this.badges = badges;
        this.forms = forms;
    }

    @GetMapping
    String overview(Model model) {
        fill(model);
        var all = own.all();
        model.addAttribute("own", all);
        model.addAttribute("refusals", refusals(all));
        model.addAttribute("held", held(all));
        return "own/overview";
    }

    private Map<String, OwnRefusals> refusals(OwnHosts all) {
        return all.hosts().stream()
                .map(OwnHosts.Host::employer)
                .collect(Collectors.toMap(Function.identity(), this::refusals));
    }

    private OwnRefusals refusals(String employer) {
        var found = own.refusals(employer).value();
        return found == null ? OwnRefusals.NONE : found;
    }

    /** The badges of each host; none while their service does not answer. */
    private Map<String, List<HostBadges.Held>> held(OwnHosts all) {
        return all.hosts().stream()
                .map(OwnHosts.Host::employer)
                .collect(Collectors.toMap(Function.identity(), this::held));
    }

    private List<HostBadges.Held> held(String employer) {
        var found = badges.find(HostBadges.class, "/v1/employers/{employer}/badges", employer)
                .value();
        return found == null ? List.of() : found.held();
    }

    @GetMapping("/{host}/steps/{step}")
    String step(@PathVariable String host, @PathVariable String step, Model model) {
        fill(model);
        var all = own.all();
        model.addAttribute("school", all.school());
        model.addAttribute("host", host);
        model.addAttribute("step", all.ladder(host).step(step));
        return "own/step";
    }

    /** A message that was not opened says first what opening it begins. */
    @GetMapping("/{host}/messages/{notice}")
    String message(@PathVariable String host, @PathVariable String notice, Model model) {
        fill(model);
        var ladder = own.all().ladder(host);
        var found = ladder.notice(notice);
        if (found.delivered() != null) {
            model.addAttribute("words", Own.words(own.open(host, notice).orNoPage()));
        }
        model.addAttribute("hearing", ladder.isOpen(found));
        model.addAttribute("host", host);
        model.addAttribute("message", found);
        return "own/message";
    }

    @PostMapping("/{host}/messages/{notice}")
    String open(@PathVariable String host, @PathVariable String notice, RedirectAttributes next) {
        return forms.follow(
                own.open(host, notice), next, "own.message.opened", () -> "/own/" + host + "/messages/" + notice);
    }

    /** More time for an answer, once. */
    @PostMapping("/{host}/cases/{proposal}/extension")
    String extend(
            @PathVariable String host,
            @PathVariable String proposal,
            @RequestParam String key,
            RedirectAttributes next) {
        return forms.follow(
                register.send(key, Map.of(), "/v1/ladders/{host}/cases/{proposal}/hearing/extension", host, proposal),
                next,
                "own.hearing.extended",
                () -> "/own");
    }

    private static void fill(Model model) {
        model.addAttribute("days", Days.now());
        model.addAttribute("key", UUID.randomUUID().toString());
        model.addAttribute("crumbs", List.of());
    }
}

package nl.kwaliteitsregister.portal.ladder;

import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.portal.draft.Drafts;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.page.Days;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.Sent.Done;
import nl.kwaliteitsregister.portal.services.Service;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done on a ladder in one small form; shown whole once more where it cannot be taken back. */
@Controller
@RequestMapping("/hosts/{host}/ladder/{things}/{id}/do/{act}")
class DeedController {

    private static final String VERSION = "version";
    private static final String PLAN = "plan.";
    private static final String WITH_PLAN = "L2";
    private static final String HEARS = "hears";

    private final Service register;
    private final Ladders ladders;
    private final Drafts drafts;
    private final Forms forms;

    DeedController(Service register, Ladders ladders, Drafts drafts, Forms forms) {
        this.register = register;
        this.ladders = ladders;
        this.drafts = drafts;
        this.forms = forms;
    }

    /** A deed and what it is done to, as its address names them. */
    record Target(String host, String things, String id, String act) {

        Deed deed() {
            return Deed.of(things, act);
        }

        /** Where it is shown: what has no page of its own stands in a list. */
        String page() {
            if (deed().on() == Deed.On.SIGNAL) {
                return "/hosts/" + host + "/signals";
            }
            return deed().on().hasPage() ? ladder() + "/" + things + "/" + id : ladder();
        }

        String ladder() {
            return "/hosts/" + host + "/ladder";
        }

        /** Names what was typed until it is sent. */
        String draft() {
            return act + "." + id;
        }

        String command() {
            var above = deed().on().isOfLadder() ? "/v1/ladders/" + host + "/" : "/v1/";
            return above + things + "/{id}/" + deed().command();
        }
    }

    @GetMapping
    String form(Target target, @ModelAttribute("reader") Person reader, Model model) {
        fill(target, model);
        var form = drafts.find(target.draft()).orElseGet(Form::empty);
        known(target, reader, model).forEach(form.values()::set);
        model.addAttribute("form", form);
        return "ladder/deed";
    }

    /** Who hears where it is not the reader's own proposal, and what the reader saw of what can change meanwhile. */
    private Map<String, String> known(Target target, Person reader, Model model) {
        if (model.containsAttribute(HEARS)) {
            return Map.of("hearer", reader.person());
        }
        return target.deed().on() == Deed.On.INCIDENT
                ? Map.of(VERSION, ladders.incidentSeen(target.id()).orNoPage().version())
                : Map.of();
    }

    /** While somebody types. */
    @PostMapping(params = "step=keep", headers = "HX-Request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(Target target, @RequestParam MultiValueMap<String, String> values) {
        drafts.keep(target.draft(), Form.sent(values));
    }

    @PostMapping(params = "step=change")
    String change(Target target, @RequestParam MultiValueMap<String, String> values, Model model) {
        return again(target, Form.sent(values), model);
    }

    @PostMapping
    String act(
            Target target, @RequestParam MultiValueMap<String, String> values, Model model, RedirectAttributes next) {
        var form = Form.sent(values);
        if (target.deed().isLookedAtFirst() && !form.chose("step", "send")) {
            fill(target, model);
            model.addAttribute("form", form);
            return "ladder/look";
        }
        var body = Body.of(form);
        target.deed().fields().forEach(field -> field.into(body));
        return forms.follow(
                register.send(
                        HttpMethod.POST,
                        form.key(),
                        form.has(VERSION) ? form.value(VERSION) : null,
                        body.json(),
                        target.command(),
                        target.id()),
                form,
                next,
                "deed." + target.act() + ".done",
                done -> {
                    drafts.drop(target.draft());
                    return after(target, done);
                },
                again -> again(target, again, model));
    }

    /** A step that was decided has a page of its own. */
    private static String after(Target target, Done done) {
        var step = done.text("step");
        return step.isEmpty() ? target.page() : target.ladder() + "/steps/" + step;
    }

    private String again(Target target, Form form, Model model) {
        fill(target, model);
        model.addAttribute("form", form);
        return "ladder/deed";
    }

    private void fill(Target target, Model model) {
        var deed = target.deed();
        ladders.about(target.host(), model);
        model.addAttribute("deed", deed);
        model.addAttribute("page", target.page());
        model.addAttribute(
                "action", target.ladder() + "/" + target.things() + "/" + target.id() + "/do/" + target.act());
        model.addAttribute("fields", deed.fields());
        model.addAttribute("effect", "deed." + target.act() + ".effect");
        if (deed.on() == Deed.On.CASE) {
            about(ladders.proposal(target.host(), target.id()).orNoPage(), deed, model);
        }
        if (deed == Deed.SENDING) {
            model.addAttribute("contacts", ladders.contacts(target.host()));
        }
    }

    /**
     * A decision stands below everything it needs, and says what the step does; only a final warning has a plan. Who
     * invites and did not propose it hears the host.
     */
    private void about(Proposal one, Deed deed, Model model) {
        model.addAttribute("one", one);
        model.addAttribute("terms", Days.now());
        model.addAttribute("incidents", ladders.incidents(one.incidents()));
        if (deed == Deed.DECISION) {
            model.addAttribute(
                    "fields",
                    deed.fields().stream()
                            .filter(field -> one.level().equals(WITH_PLAN)
                                    || !field.name().startsWith(PLAN))
                            .toList());
            model.addAttribute("effect", "deed.decision.effect." + one.level());
        }
        if (deed == Deed.HEARING
                && model.getAttribute("reader") instanceof Person reader
                && !one.proposedBy().equals(reader.person())) {
            model.addAttribute(HEARS, reader.person());
            model.addAttribute("fields", List.of());
            model.addAttribute("effect", "deed.hearing.effect.by-you");
        }
    }
}

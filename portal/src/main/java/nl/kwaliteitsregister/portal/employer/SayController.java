package nl.kwaliteitsregister.portal.employer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwaliteitsregister.portal.draft.Drafts;
import nl.kwaliteitsregister.portal.employer.OwnRefusals.Refused;
import nl.kwaliteitsregister.portal.employer.Say.About;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.page.Days;
import nl.kwaliteitsregister.portal.services.Sent;
import nl.kwaliteitsregister.portal.services.Service;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers a hearing, replies, objects, appeals or asks for a new start: kept while typed, shown before sent. */
@Controller
@RequestMapping("/own/{host}/{things:cases|steps|refusals}/{thing}/{say:answer|reply|objection|appeal|new-start}")
class SayController {

    private final Own own;
    private final Service register;
    private final Drafts drafts;
    private final Forms forms;

    SayController(Own own, Service register, Drafts drafts, Forms forms) {
        this.own = own;
        this.register = register;
        this.drafts = drafts;
        this.forms = forms;
    }

    /** What is said, and about what. */
    record Place(String host, String things, String thing, String say) {

        Say what() {
            return Say.of(things, say);
        }

        public String path() {
            return "/own/" + host + "/" + things + "/" + thing + "/" + say;
        }

        /** Where the reader came from. */
        public String back() {
            return what().about() == About.CASE ? "/own" : "/own/" + host + "/" + things + "/" + thing;
        }

        /** As the texts are named. */
        public String key() {
            return what().key();
        }

        /** What the address of the command names. */
        Object[] names() {
            return Stream.concat(Stream.of(host), Arrays.stream(thing.split(Refused.AND)))
                    .toArray();
        }

        String draft() {
            return "own." + say + "." + thing;
        }
    }

    @GetMapping
    String form(Place place, Model model) {
        return form(place, drafts.find(place.draft()).orElseGet(() -> Form.with(Map.of())), model);
    }

    /** While somebody types. */
    @PostMapping(params = "step=keep", headers = "HX-Request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(Place place, @RequestParam MultiValueMap<String, String> values) {
        drafts.keep(place.draft(), Form.sent(values));
    }

    /** What was written, once more, with what happens when it is sent. */
    @PostMapping(params = "step=review")
    String review(Place place, @RequestParam MultiValueMap<String, String> values, Model model) {
        var form = Form.sent(values);
        drafts.keep(place.draft(), form);
        fill(place, form, model);
        return "own/say-review";
    }

    @PostMapping(params = "step=change")
    String change(Place place, @RequestParam MultiValueMap<String, String> values, Model model) {
        return form(place, Form.sent(values), model);
    }

    @PostMapping(params = "step=send")
    String send(Place place, @RequestParam MultiValueMap<String, String> values, Model model, RedirectAttributes next) {
        var form = Form.sent(values);
        var body = Body.of(form).put("text", form.value("text").strip()).json();
        return forms.follow(
                register.send(form.key(), body, place.what().path(), place.names()),
                form,
                next,
                "own.say." + place.key() + ".done",
                done -> {
                    drafts.drop(place.draft());
                    return place.back();
                },
                again -> form(place, again, model));
    }

    /** What the school says is read beside the answer while it is written. */
    private String form(Place place, Form form, Model model) {
        fill(place, form, model);
        switch (place.what().about()) {
            case CASE -> model.addAttribute("words", invitation(place));
            case STEP -> {}
            case REFUSAL -> reasons(place).ifPresent(read -> model.addAttribute("read", read));
        }
        return "own/say";
    }

    private void fill(Place place, Form form, Model model) {
        var all = own.all();
        model.addAttribute("form", form);
        model.addAttribute("place", place);
        model.addAttribute("school", all.school());
        model.addAttribute("days", Days.now());
        model.addAttribute("crumbs", List.of());
        switch (place.what().about()) {
            case CASE -> model.addAttribute("hearing", all.ladder(place.host()).hearing(place.thing()));
            case STEP -> model.addAttribute("step", all.ladder(place.host()).step(place.thing()));
            case REFUSAL -> model.addAttribute("refused", refused(place));
        }
    }

    private Refused refused(Place place) {
        return own.refusals(place.host()).orNoPage().one(place.thing());
    }

    /** Why a check was refused; empty before that was opened. */
    private Optional<OwnRefusal> reasons(Place place) {
        return Optional.of(refused(place)).filter(one -> !one.isNew()).map(one -> own.read(place.host(), one));
    }

    /** What the school says happened, to be read beside the answer; empty before it was opened. */
    private String invitation(Place place) {
        return own.all()
                .ladder(place.host())
                .invitation(place.thing())
                .map(notice -> own.open(place.host(), notice.notice()))
                .map(opened -> opened instanceof Sent.Done done ? Own.words(done) : "")
                .orElse("");
    }
}

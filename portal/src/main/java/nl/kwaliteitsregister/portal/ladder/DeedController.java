package nl.kwaliteitsregister.portal.ladder;

import nl.kwaliteitsregister.portal.draft.Drafts;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
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

    private final Service register;
    private final DeedPages pages;
    private final Drafts drafts;
    private final Forms forms;

    DeedController(Service register, DeedPages pages, Drafts drafts, Forms forms) {
        this.register = register;
        this.pages = pages;
        this.drafts = drafts;
        this.forms = forms;
    }

    @GetMapping
    String form(Target target, @ModelAttribute("reader") Person reader, Model model) {
        var form = drafts.find(target.draft()).orElseGet(Form::empty);
        pages.fill(target, form, reader, model);
        pages.begin(target, form);
        return "ladder/deed";
    }

    /** While somebody types. */
    @PostMapping(params = "step=keep", headers = "HX-Request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(Target target, @RequestParam MultiValueMap<String, String> values) {
        drafts.keep(target.draft(), Form.sent(values));
    }

    @PostMapping(params = "step=change")
    String change(
            Target target,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("reader") Person reader,
            Model model) {
        pages.fill(target, Form.sent(values), reader, model);
        return "ladder/deed";
    }

    @PostMapping
    String act(
            Target target,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("reader") Person reader,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        if (target.deed().isLookedAtFirst() && !form.chose("step", "send")) {
            pages.fill(target, form, reader, model);
            return "ladder/look";
        }
        var body = Body.of(form);
        target.deed().fields().forEach(field -> field.into(body));
        return forms.follow(
                register.send(
                        HttpMethod.POST, form.key(), form.version(), body.json(), target.command(), target.names()),
                form,
                next,
                "deed." + target.act() + ".done",
                done -> {
                    drafts.drop(target.draft());
                    return after(target, done);
                },
                again -> {
                    pages.fill(target, again, reader, model);
                    return "ladder/deed";
                });
    }

    /** A step that was decided has a page of its own, for its own school. */
    private static String after(Target target, Done done) {
        var step = done.text("step");
        return step.isEmpty() || target.deed().on() == On.PARTNER_CASE
                ? target.page()
                : target.ladder() + "/steps/" + step;
    }
}

package nl.kwaliteitsregister.portal.employer;

import java.util.List;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.page.Days;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A refused check of the reader's own host: what to mend, what was said since, and what can be done about it. */
@Controller
@RequestMapping("/own/{employer}/refusals/{refused}")
class OwnRefusalsController {

    private final Own own;
    private final Forms forms;

    OwnRefusalsController(Own own, Forms forms) {
        this.own = own;
        this.forms = forms;
    }

    /** One that was not opened says first what opening it begins. */
    @GetMapping
    String show(@PathVariable String employer, @PathVariable String refused, Model model) {
        var all = own.all();
        var one = own.refusals(employer).orNoPage().one(refused);
        model.addAttribute("school", all.school());
        model.addAttribute("host", all.host(employer).name());
        model.addAttribute("employer", employer);
        model.addAttribute("refused", one);
        model.addAttribute("days", Days.now());
        model.addAttribute("crumbs", List.of());
        if (!one.isNew()) {
            model.addAttribute("read", own.read(employer, one));
        }
        return "own/refusal";
    }

    @PostMapping
    String open(@PathVariable String employer, @PathVariable String refused, RedirectAttributes next) {
        var one = own.refusals(employer).orNoPage().one(refused);
        return forms.follow(
                own.open(employer, one), next, "own.message.opened", () -> "/own/" + employer + "/refusals/" + refused);
    }
}

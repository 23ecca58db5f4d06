package nl.kwaliteitsregister.portal.today;

import java.util.List;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.Service;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class TodayController {

    private static final String[] HAVE_TASKS = {
        "coordinator", "supervisor", "confidant", "decision-maker", "appeal-committee", "quality-officer"
    };

    private final Service views;

    TodayController(Service views) {
        this.views = views;
    }

    /** An employer has one page to begin with. */
    @GetMapping("/")
    String today(@RequestParam(defaultValue = "1") int page, @ModelAttribute("reader") Person reader, Model model) {
        if (reader.isEmployerAlone()) {
            return "redirect:/own";
        }
        if (reader.is(HAVE_TASKS)) {
            model.addAttribute("tasks", views.find(Tasks.class, "/v1/tasks?page={page}", page));
        }
        model.addAttribute("crumbs", List.of());
        return "today";
    }

    /** For who has just signed out, and is nobody here any more. */
    @GetMapping("/signed-out")
    String signedOut(Model model) {
        model.addAttribute("crumbs", List.of());
        return "signed-out";
    }
}

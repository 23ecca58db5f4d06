package nl.kwaliteitsregister.portal.today;

import java.util.List;
import nl.kwaliteitsregister.portal.page.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
class TodayController {

    /** An employer has one page to begin with. */
    @GetMapping("/")
    String today(@ModelAttribute("reader") Person reader, Model model) {
        if (reader.isEmployerAlone()) {
            return "redirect:/own";
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

package nl.kwaliteitsregister.portal.today;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class TodayController {

    @GetMapping("/")
    String today(Model model) {
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

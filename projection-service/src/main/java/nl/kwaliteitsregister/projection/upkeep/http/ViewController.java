package nl.kwaliteitsregister.projection.upkeep.http;

import java.util.List;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.projection.upkeep.http.ViewBodies.RebuildBody;
import nl.kwaliteitsregister.projection.upkeep.http.ViewBodies.SwitchBody;
import nl.kwaliteitsregister.projection.upkeep.http.ViewBodies.ViewAnswer;
import nl.kwaliteitsregister.projection.upkeep.kafka.ViewUpkeep;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Views and their versions: build one anew beside the live one, switch, go back, drop (architecture §4). It is about
 * all institutions at once, so no institution's administrator may.
 */
@RestController
@RequestMapping("/v1/views")
class ViewController {

    private final ViewUpkeep upkeep;
    private final ViewAnswers answers;

    ViewController(ViewUpkeep upkeep, ViewAnswers answers) {
        this.upkeep = upkeep;
        this.answers = answers;
    }

    /** Every view with its versions and how far each is. */
    @GetMapping
    @AllowedTo(
            value = {},
            bootstrap = true)
    List<ViewAnswer> views() {
        return upkeep.all().stream().map(answers::of).toList();
    }

    @GetMapping("/{view}")
    @AllowedTo(
            value = {},
            bootstrap = true)
    ViewAnswer view(@PathVariable String view) {
        return answers.of(upkeep.find(view));
    }

    /** Begins to build the next version beside the live one; it is complete when all that there is now is in it. */
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping("/{view}/rebuilds")
    @AllowedTo(
            value = {},
            bootstrap = true)
    ViewAnswer rebuild(@PathVariable String view, @RequestBody RebuildBody body, Caller caller) {
        return answers.of(upkeep.rebuild(view, caller.staff().toString(), body.switchWhenComplete()));
    }

    /** Makes a complete version the one that is read, forward or back; every instance follows within 5 s. */
    @PutMapping("/{view}/live")
    @AllowedTo(
            value = {},
            bootstrap = true)
    ViewAnswer switchTo(@PathVariable String view, @RequestBody SwitchBody body) {
        return answers.of(upkeep.switchTo(view, body.version()));
    }

    /** Stops a version that is not live, whether it is complete or not, and throws away what it holds. */
    @DeleteMapping("/{view}/versions/{number}")
    @AllowedTo(
            value = {},
            bootstrap = true)
    ViewAnswer drop(@PathVariable String view, @PathVariable int number) {
        return answers.of(upkeep.drop(view, number));
    }
}

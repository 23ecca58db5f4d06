package nl.kwaliteitsregister.portal.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.host.HostFiles;
import nl.kwaliteitsregister.portal.services.SealedText;
import nl.kwaliteitsregister.portal.services.SealedTexts;
import nl.kwaliteitsregister.portal.services.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The signals in a file that this reader may see, and how serious each is. */
@Controller
@RequestMapping("/hosts/{employer}/signals")
class SignalsController {

    private final Service register;
    private final Service views;
    private final HostFiles files;
    private final SealedTexts texts;
    private final Forms forms;

    SignalsController(Service register, Service views, HostFiles files, SealedTexts texts, Forms forms) {
        this.register = register;
        this.views = views;
        this.files = files;
        this.texts = texts;
        this.forms = forms;
    }

    record Signals(
            boolean stale, @Nullable Instant incompleteSince, int page, int pages, int total, List<Signal> signals) {}

    record Signal(
            String id,
            String category,
            List<String> grounds,
            String phase,
            String source,
            LocalDate on,
            @Nullable SealedText description,
            List<String> consent,
            @Nullable Assessment assessment,
            long version) {}

    record Assessment(
            @Nullable Integer severity,
            LocalDate on,
            @Nullable LocalDate followUpBy,
            @Nullable SealedText reason,
            @Nullable String confirmedBy) {}

    @GetMapping
    String list(@PathVariable String employer, @RequestParam(defaultValue = "1") int page, Model model) {
        var found = views.findAfter(
                        Forms.after(model),
                        Signals.class,
                        "/v1/employers/{employer}/file/signals?page={page}",
                        employer,
                        page)
                .orNoPage();
        var closed = texts.page();
        found.signals().forEach(signal -> closed.add("signal.description", signal.description()));
        model.addAttribute("found", found);
        model.addAttribute("texts", closed.open());
        files.about(employer, model);
        return "signal/list";
    }

    /** The form to say how serious a signal is; its version is what the reader saw. */
    @GetMapping("/{signal}/severity")
    String form(@PathVariable String employer, @PathVariable String signal, @RequestParam String version, Model model) {
        return form(employer, signal, Form.with(Map.of("version", version)), model);
    }

    @PostMapping("/{signal}/severity")
    String assess(
            @PathVariable String employer,
            @PathVariable String signal,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            RedirectAttributes next) {
        var form = Form.sent(values);
        return forms.follow(
                register.send(
                        HttpMethod.POST,
                        form.key(),
                        form.value("version"),
                        Body.of(form).number("severity").text("reason").json(),
                        "/v1/signals/{signal}/severity",
                        signal),
                form,
                next,
                "severity.recorded",
                done -> "/hosts/" + employer + "/signals",
                again -> form(employer, signal, again, model));
    }

    private String form(String employer, String signal, Form form, Model model) {
        files.about(employer, model);
        model.addAttribute("form", form);
        model.addAttribute("signal", signal);
        model.addAttribute("severities", List.of("1", "2", "3", "4"));
        return "signal/severity";
    }
}

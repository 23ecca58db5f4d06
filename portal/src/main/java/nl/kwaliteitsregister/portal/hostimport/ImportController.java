package nl.kwaliteitsregister.portal.hostimport;

import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.page.Days;
import nl.kwaliteitsregister.portal.services.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands a file on to the register and shows its reports. */
@Controller
@RequestMapping("/host-imports")
class ImportController {

    private final Service register;
    private final Service imports;
    private final Forms forms;

    /** @param imports the register, with the time that a long file takes */
    ImportController(Service register, Service imports, Forms forms) {
        this.register = register;
        this.imports = imports;
        this.forms = forms;
    }

    record Imports(List<Report> imports) {

        public boolean isRunning() {
            return imports.stream().anyMatch(Report::isRunning);
        }
    }

    record Report(
            UUID id,
            Instant begunAt,
            String state,
            long rows,
            long stored,
            long unchanged,
            long reported,
            @Nullable List<String> ignored,
            @Nullable BrokenOff brokenOff,
            @Nullable List<Finding> findings) {

        public boolean isRunning() {
            return state.equals("running");
        }

        public ZonedDateTime begun() {
            return Days.at(begunAt);
        }
    }

    record BrokenOff(long firstRowNotRead, String code, String detail) {}

    record Finding(long row, String field, String value, String code, String detail) {}

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String part, Model model) {
        model.addAttribute("form", Form.empty());
        return list(model, part);
    }

    private String list(Model model, @Nullable String part) {
        model.addAttribute("found", register.find(Imports.class, "/v1/host-imports"));
        model.addAttribute("crumbs", List.of());
        return part == null ? "import/list" : "import/list :: reports";
    }

    @PostMapping
    String start(@RequestParam MultipartFile file, @RequestParam String key, Model model, RedirectAttributes next)
            throws IOException {
        var values = new LinkedMultiValueMap<String, String>();
        values.add(Form.KEY, key);
        var form = Form.sent(values);
        return forms.follow(
                imports.send(key, type(file), file.getInputStream(), "/v1/host-imports"),
                form,
                next,
                "import.done",
                done -> "/host-imports/" + done.text("id"),
                again -> {
                    model.addAttribute("form", again);
                    return list(model, null);
                });
    }

    private static MediaType type(MultipartFile file) {
        var name = String.valueOf(file.getOriginalFilename());
        if (name.endsWith(".json")) {
            return MediaType.APPLICATION_JSON;
        }
        return name.endsWith(".ndjson") || name.endsWith(".jsonl")
                ? MediaType.parseMediaType("application/x-ndjson")
                : MediaType.parseMediaType("text/csv");
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute(
                "report",
                register.find(Report.class, "/v1/host-imports/{id}", id).orNoPage());
        model.addAttribute("crumbs", List.of(new Crumb("menu.imports", true, "/host-imports")));
        return "import/report";
    }
}

package nl.kwaliteitsregister.portal.signal;

import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.host.HostFiles;
import nl.kwaliteitsregister.portal.services.SealedTexts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The signals in a file that this reader may see, and how serious each is. */
@Controller
class SignalsController {

    private final FileSignals signals;
    private final HostFiles files;
    private final SealedTexts texts;

    SignalsController(FileSignals signals, HostFiles files, SealedTexts texts) {
        this.signals = signals;
        this.files = files;
        this.texts = texts;
    }

    @GetMapping("/hosts/{employer}/signals")
    String list(@PathVariable String employer, @RequestParam(defaultValue = "1") int page, Model model) {
        var found = signals.page(employer, page, Forms.after(model)).orNoPage();
        var closed = texts.page();
        found.signals().forEach(signal -> closed.add("signal.description", signal.description()));
        model.addAttribute("found", found);
        model.addAttribute("texts", closed.open());
        files.about(employer, model);
        return "signal/list";
    }
}

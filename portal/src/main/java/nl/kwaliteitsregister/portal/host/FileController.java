package nl.kwaliteitsregister.portal.host;

import java.util.List;
import nl.kwaliteitsregister.portal.form.Forms;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.SealedTexts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The file of the own institution on a host, as this reader may see it. */
@Controller
class FileController {

    private static final String CONTACT = "employer.contact";
    private static final String CHECK = "presales.text";

    private final HostFiles files;
    private final SealedTexts texts;

    FileController(HostFiles files, SealedTexts texts) {
        this.files = files;
        this.texts = texts;
    }

    @GetMapping("/hosts/{employer}")
    String file(@PathVariable String employer, @ModelAttribute("reader") Person reader, Model model) {
        var found = files.file(employer, Forms.after(model)).orNoPage();
        model.addAttribute("found", found);
        model.addAttribute("file", found.file());
        model.addAttribute("host", found.file().host());
        model.addAttribute("institution", files.institution(reader));
        model.addAttribute("texts", opened(found.file()));
        model.addAttribute("crumbs", List.of(Crumb.HOSTS));
        return "host/file";
    }

    private SealedTexts.Opened opened(HostFile.Content file) {
        var page = texts.page();
        if (file.contacts() != null) {
            file.contacts()
                    .forEach(contact -> page.add(CONTACT, contact.name())
                            .add(CONTACT, contact.email())
                            .add(CONTACT, contact.phone()));
        }
        if (file.checks() != null) {
            file.checks().forEach(checks -> {
                checks.promises().forEach(promise -> page.add(CHECK, promise.text()));
                checks.current().conditions().forEach(condition -> page.add(CHECK, condition.text()));
                page.add(CHECK, checks.current().standing().reason());
                checks.current().standing().reasons().forEach(reason -> page.add(CHECK, reason.whatToMend()));
            });
        }
        return page.open();
    }
}

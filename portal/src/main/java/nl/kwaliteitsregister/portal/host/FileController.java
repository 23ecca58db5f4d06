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
    private static final String[] SEE_REENTRIES = {"coordinator", "decision-maker", "quality-officer"};

    private final HostFiles files;
    private final SealedTexts texts;

    FileController(HostFiles files, SealedTexts texts) {
        this.files = files;
        this.texts = texts;
    }

    /**
     * Where the view does not answer, or has not come to a host that was registered just now, what the register itself
     * knows is still there: the name, and what can be done.
     */
    @GetMapping("/hosts/{employer}")
    String file(@PathVariable String employer, @ModelAttribute("reader") Person reader, Model model) {
        var after = Forms.after(model);
        var found = files.file(employer, after);
        model.addAttribute("employer", employer);
        model.addAttribute("crumbs", List.of(Crumb.HOSTS));
        model.addAttribute("reentries", reentries(employer, reader));
        model.addAttribute("fresh", after != null);
        var beingProcessed = found.isMissing() && after != null;
        if (found.isAway() || beingProcessed) {
            model.addAttribute("beingProcessed", beingProcessed);
            model.addAttribute("title", files.name(employer).orNoPage());
            model.addAttribute("acts", reader.is("coordinator") ? "coordinator" : "");
            return "host/file-away";
        }
        var answer = found.orNoPage();
        model.addAttribute("title", answer.file().host().title());
        model.addAttribute("found", answer);
        model.addAttribute("file", answer.file());
        model.addAttribute("host", answer.file().host());
        model.addAttribute("acts", answer.file().role());
        model.addAttribute("institution", files.institution(reader));
        model.addAttribute("texts", opened(answer.file()));
        return "host/file";
    }

    /** None for who is not asked about them. */
    private Reentries reentries(String employer, Person reader) {
        var found = reader.is(SEE_REENTRIES) ? files.reentries(employer).value() : null;
        return found == null ? Reentries.NONE : found;
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
                page.add(
                        CHECK,
                        checks.current().wish() == null
                                ? null
                                : checks.current().wish().conversation());
                checks.current().standing().reasons().forEach(reason -> page.add(CHECK, reason.whatToMend()));
            });
        }
        return page.open();
    }
}

package nl.kwaliteitsregister.portal.host;

import java.util.List;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.Found;
import nl.kwaliteitsregister.portal.services.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Reads what pages about a host show. */
@Component
public final class HostFiles {

    private final Service views;
    private final Service register;

    HostFiles(Service views, Service register) {
        this.views = views;
        this.register = register;
    }

    public Found<HostFile> file(String employer, @Nullable String after) {
        return views.findAfter(after, HostFile.class, "/v1/employers/{employer}/file", employer);
    }

    Found<FileTimeline> timeline(String employer, int page) {
        return views.find(FileTimeline.class, "/v1/employers/{employer}/file/timeline?page={page}", employer, page);
    }

    Found<FileHistory> history(String employer, String asOf, String known) {
        return views.find(
                FileHistory.class,
                "/v1/employers/{employer}/file/history?asOf={asOf}&known={known}",
                employer,
                asOf,
                known);
    }

    Found<FileReads> reads(String employer, int page) {
        return views.find(FileReads.class, "/v1/employers/{employer}/file/reads?page={page}", employer, page);
    }

    /** What the host is called, from the register itself: forms need no view. */
    public Found<String> name(String employer) {
        return facts(employer).map(facts -> facts.current().name());
    }

    /** By what the host is held against others, from the register itself. */
    public Found<HostFacts> facts(String employer) {
        return register.find(HostFacts.class, "/v1/employers/{employer}", employer);
    }

    /** Which known hosts it may be; told to who decides about that. */
    Found<Reentries> reentries(String employer) {
        return register.find(Reentries.class, "/v1/employers/{employer}/reentries", employer);
    }

    /** What every page about one host says: its name, or its id while that is not to be had, and the way back. */
    public void about(String employer, Model model) {
        var name = name(employer).value();
        var host = name == null ? employer : name;
        model.addAttribute("employer", employer);
        model.addAttribute("host", host);
        model.addAttribute("crumbs", List.of(Crumb.HOSTS, Crumb.named(host, "/hosts/" + employer)));
    }

    public Institution institution(Person reader) {
        var known = register.find(Institution.class, "/v1/institutions/{id}", reader.institution())
                .value();
        return known == null
                ? new Institution(reader.institution(), reader.institution(), List.of(), List.of())
                : known;
    }
}

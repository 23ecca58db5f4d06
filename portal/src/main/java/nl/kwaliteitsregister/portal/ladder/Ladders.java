package nl.kwaliteitsregister.portal.ladder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kwaliteitsregister.portal.host.HostFiles;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.Found;
import nl.kwaliteitsregister.portal.services.SealedTexts;
import nl.kwaliteitsregister.portal.services.Seen;
import nl.kwaliteitsregister.portal.services.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Reads what pages about a ladder show. */
@Component
class Ladders {

    private static final String CONTACT = "employer.contact";
    private static final int PAGES_LOOKED_AT = 3;
    private static final String[] READ_LADDERS = {"coordinator", "decision-maker", "quality-officer"};

    private final Service register;
    private final Service views;
    private final HostFiles files;
    private final SealedTexts texts;
    private final MessageSource words;

    Ladders(Service register, Service views, HostFiles files, SealedTexts texts, MessageSource words) {
        this.register = register;
        this.views = views;
        this.files = files;
        this.texts = texts;
        this.words = words;
    }

    Found<Ladder> ladder(String host) {
        return register.find(Ladder.class, "/v1/ladders/{host}", host);
    }

    Found<Proposal> proposal(String host, String id) {
        return register.find(Proposal.class, "/v1/ladders/{host}/cases/{id}", host, id);
    }

    Found<Step> step(String host, String id) {
        return register.find(Step.class, "/v1/ladders/{host}/steps/{id}", host, id);
    }

    /** The text is absent where it can no longer be read. */
    record NoticeText(
            Ladder.Notice notice,
            @Nullable String dutch,
            @Nullable String english) {}

    Found<NoticeText> notice(String host, String id) {
        return register.find(NoticeText.class, "/v1/ladders/{host}/notices/{id}", host, id);
    }

    /** With the version that a command about it names. */
    Found<Seen<Incident>> incidentSeen(String id) {
        return register.findSeen(Incident.class, "/v1/incidents/{id}", id);
    }

    /** Those that the reader may see; the others are only counted in the case. */
    List<Incident> incidents(List<Step.Carried> carried) {
        return carried.stream()
                .flatMap(one -> incident(one.incident()).stream())
                .toList();
    }

    private List<Incident> incident(String id) {
        var found = register.find(Incident.class, "/v1/incidents/{id}", id).value();
        return found == null ? List.of() : List.of(found);
    }

    private record Signals(int pages, List<Line> signals) {

        private record Line(String id) {}
    }

    private record Told(@Nullable String incident) {}

    /** The incidents at a host that the reader knows of, by the latest signals. */
    List<Incident> incidentsAt(String host) {
        var incidents = new ArrayList<Incident>();
        var seen = new HashSet<String>();
        for (var page = 1; page <= PAGES_LOOKED_AT; page++) {
            var found = views.find(Signals.class, "/v1/employers/{host}/file/signals?page={page}", host, page)
                    .value();
            if (found == null) {
                break;
            }
            for (var line : found.signals()) {
                if (!seen.contains(line.id())) {
                    var of = incidentOf(line.id());
                    of.forEach(one -> seen.addAll(one.signals()));
                    incidents.addAll(of);
                }
            }
            if (page >= found.pages()) {
                break;
            }
        }
        return incidents;
    }

    private List<Incident> incidentOf(String signal) {
        var told = register.find(Told.class, "/v1/signals/{signal}", signal).value();
        return told == null || told.incident() == null ? List.of() : incident(told.incident());
    }

    /** The contacts of a host by id, to choose from. */
    Map<String, String> contacts(String host) {
        var choices = new LinkedHashMap<String, String>();
        var found = files.file(host, null).value();
        if (found != null && found.file().contacts() != null) {
            var closed = texts.page();
            found.file().contacts().forEach(contact -> closed.add(CONTACT, contact.name()));
            var opened = closed.open();
            found.file().contacts().stream()
                    .filter(contact -> contact.endedOn() == null)
                    .forEach(contact -> choices.put(
                            contact.id(),
                            Objects.requireNonNullElse(opened.of(contact.name()), say("text.unreadable")) + " ("
                                    + say("contact-role." + contact.role()) + ")"));
        }
        return choices;
    }

    /** What all these pages show: whose ladder it is, with a way back for who reads more than one case. */
    void about(String host, Model model) {
        var name = files.name(host).value();
        model.addAttribute("employer", host);
        model.addAttribute("host", name == null ? say("ladder.this-host") : name);
        model.addAttribute("crumbs", List.of());
        if (name != null && model.getAttribute("reader") instanceof Person reader && reader.is(READ_LADDERS)) {
            model.addAttribute(
                    "crumbs",
                    List.of(
                            Crumb.HOSTS,
                            Crumb.named(name, "/hosts/" + host),
                            new Crumb("ladder.title", true, "/hosts/" + host + "/ladder")));
        }
    }

    private String say(String key) {
        return words.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}

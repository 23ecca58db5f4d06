package nl.kwaliteitsregister.portal.ladder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kwaliteitsregister.portal.host.HostFiles;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.page.Days;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.Found;
import nl.kwaliteitsregister.portal.services.SealedTexts;
import nl.kwaliteitsregister.portal.services.Seen;
import nl.kwaliteitsregister.portal.services.Service;
import nl.kwaliteitsregister.portal.signal.FileSignals;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Reads what pages about a ladder show. */
@Component
class Ladders {

    private static final String CONTACT = "employer.contact";
    private static final List<String> SCOPES = List.of("location", "department", "function");
    private static final String[] READ_LADDERS = {"coordinator", "decision-maker", "quality-officer"};

    private final Service register;
    private final FileSignals signals;
    private final HostFiles files;
    private final SealedTexts texts;
    private final MessageSource words;

    Ladders(Service register, FileSignals signals, HostFiles files, SealedTexts texts, MessageSource words) {
        this.register = register;
        this.signals = signals;
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

    /** @param id names the case with the school that asks */
    Found<PartnerCase> partnerCase(String host, String id) {
        return register.find(
                PartnerCase.class, "/v1/partner-cases/{institution}/{host}/{case}", On.PARTNER_CASE.names(host, id));
    }

    Found<Step> step(String host, String id) {
        return register.find(Step.class, "/v1/ladders/{host}/steps/{id}", host, id);
    }

    /** @param id names the check with its programme */
    Found<RefusedCheck> refusal(String host, String id) {
        return register.find(
                RefusedCheck.class,
                "/v1/employers/{host}/pre-sales-checks/{programme}/{check}/refusal",
                On.REFUSAL.names(host, id));
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

    /** How the checks of a programme stand, with the version that a second person names. */
    Found<Seen<Checks>> checksSeen(String host, String programme) {
        return register.findSeen(Checks.class, "/v1/employers/{host}/pre-sales-checks/{programme}", host, programme);
    }

    record Checks(String standing) {}

    /** Those that the reader may see; the others are only counted in the case. */
    List<Incident> incidents(List<Step.Carried> carried) {
        return carried.stream()
                .flatMap(one -> Stream.ofNullable(incident(one.incident()).value()))
                .toList();
    }

    Found<Incident> incident(String id) {
        return register.find(Incident.class, "/v1/incidents/{id}", id);
    }

    private record Told(@Nullable String incident) {}

    /** The incidents at a host that the reader knows of, by the latest signals. */
    List<Incident> incidentsAt(String host) {
        var incidents = new ArrayList<Incident>();
        var seen = new HashSet<String>();
        for (var signal : signals.latest(host)) {
            if (!seen.contains(signal.id())) {
                var of = incidentOf(signal.id());
                of.forEach(one -> seen.addAll(one.signals()));
                incidents.addAll(of);
            }
        }
        return incidents;
    }

    private List<Incident> incidentOf(String signal) {
        var told = register.find(Told.class, "/v1/signals/{signal}", signal).value();
        var incident = told == null || told.incident() == null
                ? null
                : incident(told.incident()).value();
        return incident == null ? List.of() : List.of(incident);
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

    /** How much of a host a step can be about, to choose from. */
    void scopes(String host, Model model) {
        var found = files.file(host, null).value();
        var departments = found == null ? null : found.file().departments();
        model.addAttribute("scopes", SCOPES);
        model.addAttribute("departments", departments == null ? List.of() : departments);
    }

    /** The steps of a known host, and of its company, that could go over to another one. */
    List<Origin> origins(String known) {
        var facts = files.facts(known).value();
        var companies = facts == null ? List.<String>of() : facts.kvkNumbers();
        return Stream.concat(Stream.of(known), companies.stream())
                .flatMap(one -> originsOn(one).stream())
                .toList();
    }

    private List<Origin> originsOn(String host) {
        var ladder = ladder(host).value();
        return ladder == null
                ? List.of()
                : ladder.steps().stream()
                        .map(step -> new Origin(host, step))
                        .filter(Origin::mayGoOver)
                        .toList();
    }

    /** What a host is called. */
    String nameOf(String host) {
        var name = files.name(host).value();
        return name == null ? say("ladder.this-host") : name;
    }

    /** Of a case of another school: what that school calls the host, and no way into the reader's own file. */
    void about(String host, PartnerCase one, Model model) {
        model.addAttribute("employer", host);
        model.addAttribute("host", one.host() == null ? say("ladder.this-host") : one.host());
        model.addAttribute("school", one.school());
        model.addAttribute("crumbs", List.of());
        model.addAttribute("one", one.proposal());
        model.addAttribute("incidents", List.of());
        model.addAttribute("terms", Days.now());
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

package nl.kwaliteitsregister.portal.confidential;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.portal.form.Codes;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.host.HostFiles;
import nl.kwaliteitsregister.portal.page.Crumb;
import nl.kwaliteitsregister.portal.services.Seen;
import nl.kwaliteitsregister.portal.services.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Reads what confidants hold. */
@Component
class Matters {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    static final Crumb SPACE = new Crumb("menu.confidential", true, "/confidential");

    private final Service register;
    private final Service views;
    private final HostFiles files;

    Matters(Service register, Service views, HostFiles files) {
        this.register = register;
        this.views = views;
        this.files = files;
    }

    record Lines(List<Line> cases) {}

    record Line(
            String id,
            LocalDate occurredOn,
            String category,
            @Nullable Integer severity,
            @Nullable LocalDate followUpBy,
            boolean closed) {}

    record Matter(
            String id,
            LocalDate occurredOn,
            String category,
            List<String> grounds,
            @Nullable String phase,
            @Nullable String employer,
            @Nullable String student,
            String words,
            @Nullable Integer severity,
            @Nullable LocalDate followUpBy,
            List<Note> notes,
            List<String> released,
            boolean closed,
            List<Reading> readings) {

        /** What is about the school itself is never released. */
        public boolean isAboutSchool() {
            return SignalCategory.valueOf(category).isAboutSchool();
        }
    }

    record Note(String words, Instant at) {

        public ZonedDateTime when() {
            return at.atZone(AMSTERDAM);
        }
    }

    record Reading(String by, Instant at) {

        public ZonedDateTime when() {
            return at.atZone(AMSTERDAM);
        }
    }

    record Hosts(List<Row> hosts) {

        record Row(Host host) {}

        record Host(String employer, String name, @Nullable String place) {}
    }

    Lines all() {
        return register.find(Lines.class, "/v1/confidential-signals").orNoPage();
    }

    Seen<Matter> find(String id) {
        return register.findSeen(Matter.class, "/v1/confidential-signals/{id}", id)
                .orNoPage();
    }

    /** A form about a matter shows how that stands now. */
    void show(String id, Form form, Model model) {
        var seen = find(id);
        form.shows(seen.version());
        model.addAttribute("matter", seen.what());
    }

    /** What a host is called; empty where there is none, or it cannot be told now. */
    String hostName(@Nullable String employer) {
        var name = employer == null || employer.isEmpty()
                ? null
                : files.name(employer).value();
        return name == null ? "" : name;
    }

    /** Hosts to choose from; nothing is asked of nobody. */
    List<Hosts.Row> hosts(String asked) {
        var found = asked.isBlank()
                ? null
                : views.find(Hosts.class, "/v1/hosts?text={text}", asked.strip())
                        .value();
        return found == null ? List.of() : found.hosts();
    }

    static void choices(Model model) {
        model.addAttribute(
                "categories",
                Arrays.stream(SignalCategory.values()).map(Enum::name).toList());
        model.addAttribute(
                "releasable",
                Arrays.stream(SignalCategory.values())
                        .filter(category -> !category.isAboutSchool())
                        .map(Enum::name)
                        .toList());
        model.addAllAttributes(Map.of("phases", Codes.of(Phase.values()), "grounds", Codes.of(Ground.values())));
    }
}

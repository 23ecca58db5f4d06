package nl.kwaliteitsregister.standalone.region;

import static nl.kwaliteitsregister.contract.code.Role.CONFIDANT;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.standalone.region.Fact.get;
import static nl.kwaliteitsregister.standalone.region.Fact.learnt;
import static nl.kwaliteitsregister.standalone.region.Fact.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwaliteitsregister.contract.code.Role;

/**
 * What a school decides about a host after all that was told of it: at uneven hosts a step of the ladder, or the way to
 * one. It rests on something that an authority confirmed and that may be told to the host.
 */
final class Steps {

    private static final int DAYS_AGO = 12;

    private enum Course {
        NOTE(1),
        WARNING_PROPOSED(2),
        WARNED(2),
        HEARING_OPEN(3),
        STOPPED(4),
        NONE(0);

        final int severity;

        Course(int severity) {
            this.severity = severity;
        }
    }

    private final HostFile file;
    private final Course course;

    private Steps(HostFile file, Course course) {
        this.file = file;
        this.course = course;
    }

    static Optional<Chapter> of(String key, HostFile file) {
        var course = Course.values()[file.host().number() % Course.values().length];
        return file.host().repute() == Repute.UNEVEN && course != Course.NONE
                ? Optional.of(new Chapter(key, new Steps(file, course).facts(), List.of()))
                : Optional.empty();
    }

    private List<Fact> facts() {
        var facts = incident();
        switch (course) {
            case NOTE -> facts.add(note());
            case WARNING_PROPOSED -> facts.add(proposal("corroborated-incident"));
            case WARNED -> facts.addAll(List.of(proposal("corroborated-incident"), decision("Een waarschuwing.")));
            case HEARING_OPEN -> facts.addAll(hearing());
            case STOPPED ->
                facts.addAll(List.of(proposal("urgent"), decision("Nu geen plaatsingen: het is niet veilig.")));
            case NONE -> {}
        }
        return facts;
    }

    private List<Fact> incident() {
        var facts = new ArrayList<Fact>();
        facts.add(recorded());
        facts.add(by(COORDINATOR, signal() + "/severity", Map.of("severity", course.severity, "reason", "Besproken."))
                .having(0));
        if (course.severity == 4) {
            facts.add(by(DECISION_MAKER, signal() + "/severity-confirmation", Map.of())
                    .having(1));
        }
        facts.add(by(
                COORDINATOR,
                signal() + "/consents",
                Map.of("step", "talk-to-host", "toldMayBeRecognised", true, "soon", true)));
        facts.add(get(file.school(), COORDINATOR, signal()).learning("incident", "/incident"));
        facts.add(by(COORDINATOR, anIncident() + "/evidence", Map.of("basis", "sbb", "account", "Brief van SBB."))
                .lookingAt(anIncident()));
        facts.add(by(COORDINATOR, anIncident() + "/clearance", Map.of()));
        return facts;
    }

    private Fact recorded() {
        var body = new HashMap<String, Object>(Map.of(
                "employer",
                HostFile.EMPLOYER,
                "occurredOn",
                file.today().minusDays(DAYS_AGO).toString(),
                "programme",
                file.host().branch().programmeKey(file.school()),
                "student",
                "s%06d".formatted(900_000 + file.host().number()),
                "ageBand",
                "18+",
                "category",
                course.severity == 4 ? "S08" : "S03",
                "phase",
                "during",
                "source",
                "student",
                "description",
                "Wekenlang gekleineerd waar anderen bij waren."));
        body.put("consent", List.of("record", "talk-to-host"));
        body.put("toldMayBeRecognised", true);
        return by(COORDINATOR, "/v1/signals", body).learning("signal behind a step", "/signal");
    }

    private Fact note() {
        return by(
                COORDINATOR,
                ladder() + "/notes",
                Map.of(
                        "scope", Map.of("kind", "location"),
                        "incident", learnt("incident"),
                        "text", "Bij een volgende plaatsing de omgang vooraf bespreken."));
    }

    private Fact proposal(String rule) {
        return by(
                        COORDINATOR,
                        ladder() + "/cases",
                        Map.of(
                                "rule",
                                rule,
                                "scope",
                                Map.of("kind", "location"),
                                "incidents",
                                List.of(learnt("incident")),
                                "reason",
                                "social-safety",
                                "proportionality",
                                "Past bij wat er is gebeurd.",
                                "lighterMeasures",
                                "Gesprekken hielpen niet."))
                .learning("case", "/proposal");
    }

    private Fact decision(String text) {
        return by(DECISION_MAKER, aCase() + "/decision", Map.of("text", text));
    }

    /** The host has not answered yet. */
    private List<Fact> hearing() {
        return List.of(
                proposal("grave-incident"),
                by(COORDINATOR, aCase() + "/statement", Map.of("text", "Op drie dagen is er geschreeuwd.")),
                by(CONFIDANT, aCase() + "/statement-check", Map.of()),
                get(file.school(), DECISION_MAKER, "/v1/me").learning("hearer", "/person"),
                by(COORDINATOR, aCase() + "/hearing", Map.of("hearer", learnt("hearer"))));
    }

    private Fact by(Role role, String path, Map<String, ?> body) {
        return post(file.school(), role, path, body);
    }

    private static String signal() {
        return "/v1/signals/" + learnt("signal behind a step");
    }

    private static String anIncident() {
        return "/v1/incidents/" + learnt("incident");
    }

    private static String ladder() {
        return "/v1/ladders/" + HostFile.EMPLOYER;
    }

    private static String aCase() {
        return ladder() + "/cases/" + learnt("case");
    }
}

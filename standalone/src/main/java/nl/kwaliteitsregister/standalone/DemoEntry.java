package nl.kwaliteitsregister.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.Demo.Person;
import nl.kwaliteitsregister.standalone.Demo.School;
import nl.kwaliteitsregister.standalone.oidc.DemoUser;
import tools.jackson.databind.JsonNode;

/**
 * Enters schools, network and grants by the register's own commands, once. Killed on the way it begins again at the
 * next start; every command has an Idempotency-Key and the day of the first attempt, so nothing is there twice.
 */
final class DemoEntry {

    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final RegisterApi api;
    private final String issuer;
    private final String day;

    private DemoEntry(RegisterApi api, String issuer, String day) {
        this.api = api;
        this.issuer = issuer;
        this.day = day;
    }

    static void once(DataFolder folder, RegisterApi api, String issuer) {
        var done = folder.resolve(DataFolder.DEMO_ENTERED);
        if (Files.exists(done)) {
            return;
        }
        try {
            new DemoEntry(api, issuer, dayOfFirstAttempt(folder.resolve(DataFolder.DEMO_BEGUN))).enter();
            DataFolder.write(done, Instant.now().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a person speak for a host of the region that {@code --demo} tells of. */
    static void speakFor(String employer, DemoUser speaker, LocalDate day, RegisterApi api, String issuer) {
        new DemoEntry(api, issuer, day.toString())
                .send(
                        "POST",
                        "/" + speaker.institution() + "/grants",
                        administrator(speaker),
                        "grant/" + speaker.name() + "/region",
                        Map.of(
                                "person", Map.of("issuer", issuer, "subject", speaker.name()),
                                "role", Role.EMPLOYER.code(),
                                "employer", employer));
    }

    private static String dayOfFirstAttempt(Path file) throws IOException {
        if (!Files.exists(file)) {
            DataFolder.write(file, LocalDate.now(AMSTERDAM).toString());
        }
        return Files.readString(file).strip();
    }

    private void enter() {
        Demo.SCHOOLS.forEach(this::register);
        var network = found(Demo.WATERRAND);
        Demo.SCHOOLS.stream().skip(1).forEach(school -> join(network, school));
        Demo.people().stream()
                .filter(person -> person.role() != Role.ADMINISTRATOR && person.role() != Role.EMPLOYER)
                .forEach(person -> grant(administrator(person.user()), person, Map.of(), network));
        var host = registerHost();
        Demo.people().stream()
                .filter(person -> person.role() == Role.EMPLOYER)
                .forEach(person -> grant(administrator(person.user()), person, Map.of("employer", host), network));
    }

    private void register(School school) {
        send(
                "POST",
                "",
                Demo.FOUNDER,
                "institution/" + school.id(),
                Map.of(
                        "institution", school.id().value(),
                        "name", school.name(),
                        "sectors", List.of(school.sector().code())));
        var administrator = new Person(administrator(school), Role.ADMINISTRATOR);
        grant(Demo.FOUNDER, administrator, Map.of(), "");
        send(
                "POST",
                "/" + school.id() + "/programmes",
                administrator.user(),
                "programme/" + school.id(),
                Map.of("programme", school.programme(), "name", school.programmeName()));
    }

    private String found(School school) {
        return command("POST", "/v1/networks", administrator(school), "network", Map.of("name", Demo.NETWORK))
                .get("network")
                .asString();
    }

    private void join(String network, School school) {
        command(
                "PUT",
                "/v1/networks/" + network + "/members/" + school.id(),
                administrator(school),
                "member/" + school.id(),
                Map.of());
    }

    private void grant(DemoUser by, Person person, Map<String, ?> more, String network) {
        var body = new HashMap<String, Object>(more);
        body.put("person", Map.of("issuer", issuer, "subject", person.user().name()));
        body.put("role", person.role().code());
        if (person.role() == Role.NETWORK_MEMBER) {
            body.put("network", network);
        }
        send(
                "POST",
                "/" + person.user().institution() + "/grants",
                by,
                "grant/" + person.user().name(),
                body);
    }

    private String registerHost() {
        return command(
                        "POST",
                        "/v1/employers",
                        Demo.user(Demo.WATERRAND, Role.COORDINATOR),
                        "host",
                        Map.of(
                                "identity", Map.of("kind", "unregistered", "registerId", "DEMO-1"),
                                "source", "institution",
                                "details", Map.of("name", "Bakkerij Het Voorbeeld", "tradeNames", List.of())))
                .get("employer")
                .asString();
    }

    private JsonNode send(String method, String path, DemoUser by, String key, Map<String, ?> body) {
        return command(method, "/v1/institutions" + path, by, key, body);
    }

    private JsonNode command(String method, String path, DemoUser by, String key, Map<String, ?> body) {
        var dated = new HashMap<String, Object>(body);
        dated.put("occurredOn", day);
        return api.send(new RegisterApi.Request(method, path, by, "demo/" + key, RegisterApi.json(dated), null));
    }

    private static DemoUser administrator(School school) {
        return Demo.user(school, Role.ADMINISTRATOR);
    }

    private static DemoUser administrator(DemoUser colleague) {
        return Demo.SCHOOLS.stream()
                .filter(school -> school.id().equals(colleague.institution()))
                .map(DemoEntry::administrator)
                .findFirst()
                .orElseThrow();
    }
}

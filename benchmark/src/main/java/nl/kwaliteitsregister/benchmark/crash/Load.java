package nl.kwaliteitsregister.benchmark.crash;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import nl.kwaliteitsregister.benchmark.crash.Ledger.Acknowledged;
import nl.kwaliteitsregister.benchmark.crash.Ledger.Asked;
import org.jspecify.annotations.Nullable;

/** Coordinators at work: each registers one host after the other and gives it departments. */
final class Load {

    private static final Pattern EMPLOYER = Pattern.compile("\"employer\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    private static final int DEPARTMENTS = 4;

    private final String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    private final Ledger ledger;
    private final AtomicInteger hosts = new AtomicInteger();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    /** The last position that was acknowledged of each host. */
    private final Map<String, Acknowledged> files = new ConcurrentHashMap<>();

    Load(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Works until the register no longer answers. */
    void work(Client client) {
        try {
            while (failure.get() == null) {
                oneHost(client);
            }
        } catch (IOException broken) {
            // the register was killed; what was not answered stands in the ledger
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }

    /** @throws RuntimeException what a worker met and should not have met */
    void throwFailure() {
        var met = failure.get();
        if (met != null) {
            throw met;
        }
    }

    private void oneHost(Client client) throws IOException, InterruptedException {
        var number = hosts.incrementAndGet();
        var answered = ask(client, new Asked(newKey(), "/v1/employers", """
                {"identity": {"kind": "trade-register", "kvkNumber": "%08d"}, "source": "institution",
                 "occurredOn": "%s", "details": {"name": "Proefbedrijf %d B.V.", "tradeNames": []}}
                """.formatted(number, today, number)));
        var found = EMPLOYER.matcher(answered.body());
        if (!found.find()) {
            throw new IllegalStateException("no employer in " + answered.body());
        }
        for (var i = 0; i < DEPARTMENTS; i++) {
            ask(client, new Asked(newKey(), "/v1/employers/" + found.group(1) + "/departments", """
                    {"occurredOn": "%s", "name": "Afdeling %d", "functions": ["stagiair"]}
                    """.formatted(
                            today, i)));
        }
    }

    private Client.Answered ask(Client client, Asked asked) throws IOException, InterruptedException {
        try {
            var answered = client.command(asked);
            took(asked, answered);
            return answered;
        } catch (IOException broken) {
            ledger.unanswered(asked);
            throw broken;
        }
    }

    /** Asks again what nobody knows the answer to; each must be taken, and once only. */
    int repeat(Client client, List<Asked> unanswered) throws IOException, InterruptedException {
        for (var asked : unanswered) {
            took(asked, client.command(asked));
        }
        return unanswered.size();
    }

    private void took(Asked asked, Client.Answered answered) {
        ledger.acknowledged(asked, answered.position());
        files.merge(
                answered.position().stream(),
                answered.position(),
                (one, other) -> one.sequence() > other.sequence() ? one : other);
    }

    Map<String, Acknowledged> files() {
        return Map.copyOf(files);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}

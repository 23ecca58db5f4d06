package nl.kwaliteitsregister.benchmark.service;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Coordinators over HTTP against a whole register-service: each registers a host and names four departments of it. */
public final class HttpCommands {

    private static final int PER_HOST = 5;
    private static final Pattern EMPLOYER = Pattern.compile("\"employer\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private final AtomicInteger hosts = new AtomicInteger();
    private final Services services;

    public HttpCommands(Services services) {
        this.services = services;
    }

    /** Acknowledged commands per second. */
    public double perSecond(Throughput throughput) throws InterruptedException, ExecutionException {
        var employers = new String[throughput.threads()];
        return throughput.of((thread, turn) -> {
            if (turn % PER_HOST == 0) {
                employers[thread] = registerHost();
            } else {
                nameDepartment(employers[thread], turn);
            }
        });
    }

    /** The id of the new host. */
    String registerHost() throws Exception {
        var number = hosts.incrementAndGet();
        var answer = EMPLOYER.matcher(services.command("/v1/employers", """
                {"identity": {"kind": "trade-register", "kvkNumber": "%08d"}, "source": "institution",
                 "occurredOn": "%s", "details": {"name": "Proefbedrijf %d B.V.", "tradeNames": []}}
                """.formatted(number, services.today(), number))
                .body());
        if (!answer.find()) {
            throw new IllegalStateException("no employer in the answer");
        }
        return answer.group(1);
    }

    /** Where the host's stream stands then: {@code Register-Position}. */
    String nameDepartment(String employer, int number) throws Exception {
        return services.command("/v1/employers/" + employer + "/departments", """
                        {"occurredOn": "%s", "name": "Afdeling %d", "functions": ["stagiair"]}
                        """.formatted(services.today(), number))
                .headers()
                .firstValue("Register-Position")
                .orElseThrow();
    }
}

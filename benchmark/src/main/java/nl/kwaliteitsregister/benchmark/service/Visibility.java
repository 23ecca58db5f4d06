package nl.kwaliteitsregister.benchmark.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * How long after a command was acknowledged its event is in what projection-service answers; and how long a record
 * takes through the broker meanwhile. Under the load of a region of ten schools (domain §7, M).
 */
public final class Visibility {

    private static final int PER_SECOND = 50;

    /** Of these each is commanded once in twenty seconds: hosts seldom meet themselves in a region (domain §7). */
    private static final int HOSTS = 1_000;

    private static final Duration EVERY = Duration.ofSeconds(1).dividedBy(PER_SECOND);

    private static final Pattern STALE = Pattern.compile("\"stale\"\\s*:\\s*true");

    private final Services services;
    private final HttpCommands commands;
    private final String bootstrapServers;

    /** @param commands of the same services */
    public Visibility(Services services, HttpCommands commands, String bootstrapServers) {
        this.services = services;
        this.commands = commands;
        this.bootstrapServers = bootstrapServers;
    }

    /** Of a hundred times 99 were not longer. */
    public record Longest(Duration visible, Duration roundTrip) {}

    public Longest of99InAHundred(Duration warmUp, Duration time) throws Exception {
        var hosts = new ArrayList<String>();
        for (var host = 0; host < HOSTS; host++) {
            hosts.add(commands.registerHost());
        }
        steadily(hosts, 0, turns(warmUp));
        return steadily(hosts, turns(warmUp), turns(time));
    }

    private static int turns(Duration time) {
        return Math.toIntExact(time.dividedBy(EVERY));
    }

    private Longest steadily(List<String> hosts, int from, int turns) throws Exception {
        var visible = new ConcurrentLinkedQueue<Duration>();
        var began = System.nanoTime();
        try (var roundTrips = new RoundTrips(bootstrapServers);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (var turn = 0; turn < turns; turn++) {
                LockSupport.parkNanos(began + turn * EVERY.toNanos() - System.nanoTime());
                var number = from + turn;
                all.add(threads.submit(() -> visible.add(once(hosts.get(number % HOSTS), number))));
                roundTrips.send();
            }
            for (var one : all) {
                one.get();
            }
            return new Longest(of99(visible), of99(roundTrips.all()));
        }
    }

    private Duration once(String host, int number) throws Exception {
        var position = commands.nameDepartment(host, number);
        var acknowledged = System.nanoTime();
        while (STALE.matcher(services.query("/v1/employers/" + host + "/file/standing", "Register-After", position))
                .find()) {
            // it waited as long as it may
        }
        return Duration.ofNanos(System.nanoTime() - acknowledged);
    }

    private static Duration of99(Iterable<Duration> times) {
        var sorted = new ArrayList<Duration>();
        times.forEach(sorted::add);
        sorted.sort(null);
        return sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1);
    }
}

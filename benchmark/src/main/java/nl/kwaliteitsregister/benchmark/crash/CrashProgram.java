package nl.kwaliteitsregister.benchmark.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.kwaliteitsregister.embedded.Loopback;
import nl.kwaliteitsregister.standalone.Standalone;

/**
 * Kills the register while it works, again and again, and then holds the books against each other: every acknowledged
 * command is stored once, is on its topic, and is in the view; a view made anew from the events is the same.
 *
 * <p>Arguments: the number of kills (20 by default) and the seed of the moments at which they come.
 */
public final class CrashProgram {

    private static final int WORKERS = 4;
    private static final String COORDINATOR = "coordinator.waterrand";

    private final Path data;
    private final int port;
    private final Random moments;
    private final Ledger ledger = new Ledger();
    private final Load load = new Load(ledger);
    private int repeated;

    private CrashProgram(Path data, int port, long seed) {
        this.data = data;
        this.port = port;
        this.moments = new Random(seed);
    }

    /** What came of it; nothing is wrong when there are no faults. */
    public record Result(
            int kills, int acknowledged, int repeatedAfterKill, int events, int publishedTwice, List<String> faults) {

        @Override
        public String toString() {
            return """
                    kills                                   %,12d
                    commands acknowledged                   %,12d
                    of these, asked again after a kill      %,12d
                    events in the store                     %,12d
                    events published more than once         %,12d
                    faults                                  %,12d
                    %s""".formatted(
                            kills,
                            acknowledged,
                            repeatedAfterKill,
                            events,
                            publishedTwice,
                            faults.size(),
                            String.join("\n", faults));
        }
    }

    @SuppressWarnings("SystemOut") // the terminal is where this program speaks
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        var seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        System.out.println("seed " + seed);
        var result = run(kills, seed);
        System.out.println(result);
        System.exit(result.faults().isEmpty() ? 0 : 1);
    }

    /** Runs in a new temporary folder, on free ports. */
    public static Result run(int kills, long seed) throws IOException, InterruptedException {
        return new CrashProgram(Files.createTempDirectory("crash"), Loopback.inARow(Standalone.PORTS), seed).run(kills);
    }

    private Result run(int kills) throws IOException, InterruptedException {
        for (var i = 0; i < kills; i++) {
            var server = Server.start(data, port);
            try {
                workUntilKilled(server);
            } finally {
                server.kill();
            }
            load.throwFailure();
        }
        var faults = new ArrayList<>(lookThroughTheFront());
        var books = Books.read(data);
        var acknowledged = ledger.acknowledged();
        faults.addAll(books.faults(acknowledged));
        return new Result(kills, acknowledged.size(), repeated, books.events(), books.repeats(), faults);
    }

    private void workUntilKilled(Server server) throws IOException, InterruptedException {
        var client = new Client(port, COORDINATOR);
        repeated += load.repeat(client, ledger.takeOpen());
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            for (var i = 0; i < WORKERS; i++) {
                workers.execute(() -> load.work(client));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200 + moments.nextInt(4_000)));
            server.kill();
        }
    }

    /** One last start that is not killed: what is still open is repeated, and every file is read. */
    private List<String> lookThroughTheFront() throws IOException, InterruptedException {
        var faults = new ArrayList<String>();
        try (var server = Server.start(data, port)) {
            var client = new Client(port, COORDINATOR);
            repeated += load.repeat(client, ledger.takeOpen());
            faults.addAll(new Front(client).faults(load.files()));
            server.close();
        }
        return faults;
    }
}

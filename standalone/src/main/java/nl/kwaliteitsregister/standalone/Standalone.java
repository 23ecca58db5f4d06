package nl.kwaliteitsregister.standalone;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.backbone.log.Wordless;
import nl.kwaliteitsregister.embedded.EngineFailure;
import nl.kwaliteitsregister.standalone.oidc.OidcProvider;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts everything, says where it is, and stops it in order when the process is asked to end. */
public final class Standalone {

    /** How many ports in a row are taken: the portal's, and those of the services after it. */
    public static final int PORTS = 4;

    private static final long LONGEST_STOP_SECONDS = 20;

    private Standalone() {}

    public static void main(String[] arguments) {
        try {
            run(Options.of(Arrays.asList(arguments)));
        } catch (CannotStart refused) {
            end(refused);
        }
    }

    private static void run(Options options) {
        shareOneLog(options.data());
        var running = Running.start(options, line -> say(System.out, line));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running), "stop"));
        running.failure().thenAccept(Standalone::giveUp);
        say(System.out, ready(options));
    }

    /**
     * Before anything logs: every context would otherwise set the log up anew while the others write to it, and Tomcat
     * writes to the terminal by a log of its own.
     */
    static void shareOneLog(Path data) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty("logback.configurationFile", "standalone/logback.xml");
        System.setProperty("standalone.log", data.resolve("log").toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** A process that hangs while stopping would be killed anyway; nothing acknowledged is lost by it. */
    private static void stop(Running running) {
        say(System.out, "Stopping ...");
        var stopping = new Thread(running::close, "stopping");
        stopping.setDaemon(true);
        stopping.start();
        try {
            stopping.join(TimeUnit.SECONDS.toMillis(LONGEST_STOP_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * At once, also while it is stopping: whatever is left would wait for what gave up, and that waits for this call. What
     * was acknowledged is on disk.
     */
    private static void giveUp(EngineFailure failure) {
        tell(new CannotStart(failure.sentence(), failure));
        Runtime.getRuntime().halt(1);
    }

    private static void end(CannotStart why) {
        tell(why);
        System.exit(1);
    }

    private static void tell(CannotStart why) {
        if (why.getCause() != null) {
            LoggerFactory.getLogger(Standalone.class).error("ended: {}", Wordless.trace(why));
        }
        say(System.err, why.sentence());
    }

    @SuppressWarnings("SystemOut") // the terminal is where this program speaks
    private static void say(PrintStream terminal, String text) {
        terminal.println(text);
        terminal.flush();
    }

    private static String ready(Options options) {
        var seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        return """
                Kwaliteitsregister is ready (%.1f s). Open %s and sign in as a demo user.
                  register-service    http://127.0.0.1:%d/v1
                  projection-service  http://127.0.0.1:%d/v1
                  badge-service       http://127.0.0.1:%d/v1
                  data                %s
                Demo users, all with the password "%s" (a token: curl -s %s/demo/token -d user=%s):
                %s
                Stop with Ctrl-C.""".formatted(
                        seconds,
                        options.issuer(),
                        options.registerPort(),
                        options.projectionPort(),
                        options.badgePort(),
                        options.data().toAbsolutePath().normalize(),
                        OidcProvider.DEMO_PASSWORD,
                        options.issuer(),
                        Demo.people().getFirst().user().name(),
                        users());
    }

    private static String users() {
        return Demo.SCHOOLS.stream()
                .map(school -> "  " + school.name() + " (" + school.id() + "): "
                        + school.people().map(person -> person.user().name()).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }
}

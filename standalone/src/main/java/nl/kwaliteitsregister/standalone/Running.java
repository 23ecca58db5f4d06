package nl.kwaliteitsregister.standalone;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import nl.kwaliteitsregister.embedded.EngineFailure;
import nl.kwaliteitsregister.embedded.Engines;
import nl.kwaliteitsregister.embedded.Loopback;
import nl.kwaliteitsregister.standalone.oidc.OidcProvider;
import nl.kwaliteitsregister.standalone.oidc.Tokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** Everything that runs here. What was started last is stopped first. */
final class Running implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    /** The contexts look classes up by the class loader of the thread that starts them. */
    private static final Executor THREADS = task -> {
        var thread = new Thread(task, "start");
        thread.setContextClassLoader(Running.class.getClassLoader());
        thread.start();
    };

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final CompletableFuture<EngineFailure> failure = new CompletableFuture<>();

    private final Map<Service, ConfigurableApplicationContext> services = new EnumMap<>(Service.class);

    private Running() {}

    /** @throws CannotStart saying why in one sentence; whatever had started is stopped again */
    static Running start(Options options) {
        var running = new Running();
        try {
            running.startAll(options);
            return running;
        } catch (RuntimeException e) {
            running.close();
            throw explain(e);
        }
    }

    private void startAll(Options options) {
        for (int port = options.port(); port < options.port() + Options.PORTS; port++) {
            Loopback.port(port);
        }
        var folder = add(DataFolder.open(options.data(), options.issuer()));
        var provider = async(() -> provider(options, folder));
        var engines = add(Engines.start(folder.resolve("engines")));
        engines.failure().thenAccept(failure::complete);
        var key = MasterKeyFile.in(folder.resolve("master-key"));
        var register = async(() -> Service.REGISTER.start(options.registerPort(), options.issuer(), engines, key));
        var projection =
                async(() -> Service.PROJECTION.start(options.projectionPort(), options.issuer(), engines, key));
        var tokens = add(provider.join()).getBean(Tokens.class);
        services.put(Service.REGISTER, add(register.join()));
        services.put(Service.PROJECTION, add(projection.join()));
        try (var api = new RegisterApi(options.registerPort(), tokens::of)) {
            DemoEntry.once(folder, api, options.issuer());
        }
    }

    private static ConfigurableApplicationContext provider(Options options, DataFolder folder) {
        return OidcProvider.application(Demo.users())
                .registerShutdownHook(false)
                .run(
                        "--spring.config.name=oidc-provider",
                        "--spring.main.banner-mode=off",
                        "--server.address=127.0.0.1",
                        "--server.port=" + options.port(),
                        "--oidc.issuer=" + options.issuer(),
                        "--oidc.key=" + folder.resolve("oidc-key.json"));
    }

    /** Completes when something that everything else needs gives up. */
    CompletionStage<EngineFailure> failure() {
        return failure;
    }

    ConfigurableApplicationContext context(Service service) {
        return Objects.requireNonNull(services.get(service));
    }

    private static <T> CompletableFuture<T> async(Supplier<T> start) {
        return CompletableFuture.supplyAsync(start, THREADS);
    }

    private synchronized <T extends AutoCloseable> T add(T part) {
        started.push(part);
        return part;
    }

    private static RuntimeException explain(RuntimeException e) {
        return switch (e instanceof CompletionException && e.getCause() != null ? e.getCause() : e) {
            case CannotStart known -> known;
            case EngineFailure.PortInUse known ->
                new CannotStart(known.sentence() + " Choose others with --port.", known);
            case EngineFailure known -> new CannotStart(known.sentence(), known);
            case Throwable other ->
                new CannotStart("The register could not start: " + other.getMessage() + " (see the log).", other);
        };
    }

    @Override
    public synchronized void close() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                LOG.warn("could not be stopped properly", e);
            }
        }
    }
}

package nl.kwaliteitsregister.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kwaliteitsregister.backbone.log.Wordless;
import nl.kwaliteitsregister.embedded.EmbeddedKafka;
import nl.kwaliteitsregister.embedded.EmbeddedMongo;
import nl.kwaliteitsregister.embedded.EngineFailure;
import nl.kwaliteitsregister.embedded.Loopback;
import nl.kwaliteitsregister.standalone.oidc.OidcProvider;
import nl.kwaliteitsregister.standalone.oidc.Tokens;
import org.jspecify.annotations.Nullable;
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

    /** The last comes first. */
    private final Deque<CompletableFuture<? extends AutoCloseable>> parts = new ArrayDeque<>();

    private final CompletableFuture<EngineFailure> failure = new CompletableFuture<>();

    private final Map<Service, CompletableFuture<ConfigurableApplicationContext>> services =
            new EnumMap<>(Service.class);

    private @Nullable CompletableFuture<ConfigurableApplicationContext> provider;

    private Running() {}

    /**
     * @param say tells how far it is, where that takes long
     * @throws CannotStart saying why in one sentence; whatever had started is stopped again
     */
    static Running start(Options options, Consumer<String> say) {
        var running = new Running();
        try {
            running.startAll(options, say);
            return running;
        } catch (RuntimeException e) {
            running.close();
            throw explain(e);
        }
    }

    /** The services do not wait for the broker, which after a kill -9 takes seconds to be itself again: they look for it. */
    private void startAll(Options options, Consumer<String> say) {
        for (int port = options.port(); port < options.port() + Standalone.PORTS; port++) {
            Loopback.port(port);
        }
        var folder = now(DataFolder.open(options.data(), options.issuer()));
        var mongo = now(EmbeddedMongo.durable(folder.resolve(DataFolder.ENGINES).resolve(DataFolder.DOCUMENTS), 0));
        sayWhere(folder, mongo);
        var brokerPort = Loopback.port(0);
        var kafka = async(
                () -> EmbeddedKafka.start(folder.resolve(DataFolder.ENGINES).resolve("kafka"), brokerPort));
        var providerPort = Loopback.port(0);
        provider = async(() -> provider(options, folder, providerPort));
        var surroundings = new Service.Surroundings(
                options.issuer(),
                mongo.uri(),
                Loopback.HOST + ":" + brokerPort,
                MasterKeyFile.in(folder.resolve(DataFolder.MASTER_KEY)),
                folder.resolve("indexes"),
                new Service.Addresses(
                        options.registerPort(), options.projectionPort(), options.badgePort(), providerPort));
        services.put(Service.REGISTER, async(() -> Service.REGISTER.start(options.registerPort(), surroundings)));
        services.put(Service.PROJECTION, async(() -> Service.PROJECTION.start(options.projectionPort(), surroundings)));
        services.put(Service.BADGE, async(() -> Service.BADGE.start(options.badgePort(), surroundings)));
        var portal = async(() -> Service.PORTAL.start(options.port(), surroundings));

        kafka.join().failure().thenAccept(failure::complete);
        services.values().forEach(service -> Readiness.await(service.join()));
        services.put(Service.PORTAL, portal);
        portal.join();
        var tokens = provider().getBean(Tokens.class);
        try (var api = new RegisterApi(options.registerPort(), tokens::of)) {
            DemoEntry.once(folder, api, options.issuer());
            if (options.demo()) {
                enterRegion(folder, options, api, tokens, say);
            }
        }
    }

    /** For a backup while everything runs. */
    private static void sayWhere(DataFolder folder, EmbeddedMongo mongo) {
        try {
            DataFolder.write(folder.resolve(DataFolder.STORE_ADDRESS), mongo.uri());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void enterRegion(
            DataFolder folder, Options options, RegisterApi api, Tokens tokens, Consumer<String> say) {
        try (var journal =
                        RegionJournal.open(folder.resolve(DataFolder.DEMO_REGION), LocalDate.now(DemoEntry.AMSTERDAM));
                var badges = new RegisterApi(options.badgePort(), tokens::of)) {
            var region = Demo.region(journal.day());
            if (journal.size() < region.size()) {
                say.accept("Open " + options.issuer() + " meanwhile and sign in as "
                        + Demo.people().getFirst().user().name() + ", password \"" + OidcProvider.DEMO_PASSWORD
                        + "\": the region fills as you look.");
            }
            RegionEntry.tell(region, Demo.regionSchools(), journal, api, say);
            new SpeakerEntry(journal, api, badges, options.issuer()).enter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reached through the portal, which has the one address that a browser knows. */
    private static ConfigurableApplicationContext provider(Options options, DataFolder folder, int port) {
        return OidcProvider.application(Demo.users())
                .registerShutdownHook(false)
                .run(
                        "--spring.config.name=oidc-provider",
                        "--spring.main.banner-mode=off",
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--server.forward-headers-strategy=native",
                        "--server.servlet.session.cookie.name=oidc",
                        "--oidc.issuer=" + options.issuer(),
                        "--oidc.key=" + folder.resolve("oidc-key.json"));
    }

    /** Completes when something that everything else needs gives up. */
    CompletionStage<EngineFailure> failure() {
        return failure;
    }

    ConfigurableApplicationContext context(Service service) {
        return Objects.requireNonNull(services.get(service)).join();
    }

    ConfigurableApplicationContext provider() {
        return Objects.requireNonNull(provider).join();
    }

    private <T extends AutoCloseable> T now(T part) {
        parts.push(CompletableFuture.completedFuture(part));
        return part;
    }

    private <T extends AutoCloseable> CompletableFuture<T> async(Supplier<T> start) {
        var part = CompletableFuture.supplyAsync(start, THREADS);
        parts.push(part);
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

    /** Waits for what is still starting, so that nothing is left behind. */
    @Override
    public void close() {
        for (var part : parts) {
            try {
                part.join().close();
            } catch (CompletionException neverStarted) {
                LOG.debug("nothing to stop: {}", Wordless.place(neverStarted));
            } catch (Exception e) {
                LOG.warn("could not be stopped properly: {}", Wordless.trace(e));
            }
        }
    }
}

package nl.kwaliteitsregister.standalone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.region.Chapter;
import nl.kwaliteitsregister.standalone.region.Fact;
import nl.kwaliteitsregister.standalone.region.School;
import tools.jackson.databind.JsonNode;

/**
 * Tells a region to the register by its API, many facts at a time, and says how far it is. What the journal has is not
 * told again.
 */
final class RegionEntry {

    /** Requests under way: enough to let the store write many together, few enough to leave the machine usable. */
    private static final int AT_ONCE = 24;

    private static final Duration EVERY = Duration.ofSeconds(3);
    private static final Pattern LEARNT = Pattern.compile("«([^»]+)»");

    private final RegisterApi api;
    private final RegionJournal journal;
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final ExecutorService threads;

    private RegionEntry(RegisterApi api, RegionJournal journal, ExecutorService threads) {
        this.api = api;
        this.journal = journal;
        this.threads = threads;
    }

    /** @throws CannotStart when the register refuses something, or is not there */
    static void tell(
            Chapter region, List<School> schools, RegionJournal journal, RegisterApi api, Consumer<String> say) {
        var facts = region.size();
        if (journal.size() >= facts) {
            say.accept("The demo region was entered before; nothing was changed.");
            return;
        }
        var begun = Instant.now();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var clock = Executors.newSingleThreadScheduledExecutor(
                        Thread.ofVirtual().factory())) {
            clock.scheduleAtFixedRate(
                    () -> say.accept(progress(journal.size(), facts, begun)),
                    0,
                    EVERY.toMillis(),
                    TimeUnit.MILLISECONDS);
            try {
                var entry = new RegionEntry(api, journal, threads);
                entry.tell(region, entry.supervisors(schools)).join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof CannotStart known ? known : e;
            } finally {
                threads.shutdownNow();
                clock.shutdownNow();
            }
        }
        say.accept(progress(journal.size(), facts, begun));
    }

    private static String progress(int told, int facts, Instant begun) {
        return "Entering the demo region: %,d of %,d facts (%d %%, %d s)"
                .formatted(
                        told,
                        facts,
                        100L * told / facts,
                        Duration.between(begun, Instant.now()).toSeconds());
    }

    private Map<String, String> supervisors(List<School> schools) {
        var known = new HashMap<String, String>();
        for (var school : schools) {
            var me =
                    new RegisterApi.Request("GET", "/v1/me", Demo.user(school.id(), Role.SUPERVISOR), "me", null, null);
            known.put(school.supervisorName(), api.send(me).get("person").asString());
        }
        return known;
    }

    private CompletableFuture<Void> tell(Chapter chapter, Map<String, String> known) {
        return CompletableFuture.supplyAsync(() -> told(chapter, known), threads)
                .thenCompose(more -> CompletableFuture.allOf(chapter.then().stream()
                                .map(next -> tell(next, more))
                                .toArray(CompletableFuture[]::new))
                        .thenCompose(told -> chapter.last()
                                .map(last -> tell(last, more))
                                .orElseGet(() -> CompletableFuture.completedFuture(null))));
    }

    /** What is known after the chapter's facts. */
    private Map<String, String> told(Chapter chapter, Map<String, String> before) {
        var known = new HashMap<>(before);
        var facts = new ArrayList<>(chapter.facts());
        for (var number = 0; number < facts.size(); number++) {
            var key = chapter.key() + "/" + number;
            var fact = facts.get(number);
            known.putAll(journal.learnt(key).orElseGet(() -> send(key, fact, known)));
        }
        return known;
    }

    private Map<String, String> send(String key, Fact fact, Map<String, String> known) {
        var request = new RegisterApi.Request(
                fact.method(),
                resolve(fact.path(), known),
                Demo.user(fact.school().id(), fact.by()),
                "region/" + key,
                fact.body() == null ? null : resolve(RegisterApi.json(fact.body()), known),
                fact.seen());
        var thing = fact.looksAt();
        room.acquireUninterruptibly();
        try {
            var learnt =
                    learnt(fact, thing == null ? api.send(request) : api.sendSeeing(resolve(thing, known), request));
            journal.add(key, learnt);
            return learnt;
        } finally {
            room.release();
        }
    }

    private static Map<String, String> learnt(Fact fact, JsonNode answer) {
        var learnt = new HashMap<String, String>();
        fact.learns()
                .forEach((name, pointer) -> learnt.put(name, answer.at(pointer).asString()));
        return learnt;
    }

    private static String resolve(String text, Map<String, String> known) {
        return LEARNT.matcher(text).replaceAll(name -> {
            var value = known.get(name.group(1));
            if (value == null) {
                throw new IllegalStateException("nothing was learnt about " + name.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }
}

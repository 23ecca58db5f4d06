package nl.kwaliteitsregister.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeAccepted;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeOffered;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Evidence;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Holder;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ValidityChanged;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DetailsRecorded;
import nl.kwaliteitsregister.contract.event.EmployerEvent.EmployerRegistered;
import nl.kwaliteitsregister.contract.event.EmployerEvent.FileOpened;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.event.HostDetails.Address;
import nl.kwaliteitsregister.contract.event.HostDetails.Sbi;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.BadgeId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Invented hosts to be searched, told apart by a number, and somebody who searches them. */
final class NamedHosts {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private NamedHosts() {}

    static EmployerId id(int number) {
        return EmployerId.first(identity(number));
    }

    private static HostIdentity identity(int number) {
        return new HostIdentity.TradeRegister(new KvkNumber("%08d".formatted(90_000_000 + number)), null);
    }

    /** Registered by a school, in Zwolle. */
    static EmployerRegistered registered(InstitutionId by, int number, String name) {
        return registered(by, number, name, "8711", null);
    }

    static EmployerRegistered registered(
            InstitutionId by, int number, String name, String sbi, @Nullable String leerbedrijfId) {
        return new EmployerRegistered(
                id(number),
                by,
                Facts.DAY,
                identity(number),
                Source.INSTITUTION,
                details(name, new Sbi(sbi, 2025), leerbedrijfId));
    }

    static FileOpened opened(InstitutionId by, int number) {
        return new FileOpened(id(number), by, Facts.DAY);
    }

    /** In the sample network. */
    static BadgeOffered offered(int number, BadgeLevel level) {
        var evidence = new Evidence(Set.of(), null, List.of());
        return new BadgeOffered(
                badge(number), Facts.NETWORK, id(number), Facts.SCHOOL, Facts.DAY, level, evidence, 24, null, null);
    }

    static BadgeAccepted accepted(int number) {
        return new BadgeAccepted(
                badge(number),
                Facts.NETWORK,
                id(number),
                Facts.SCHOOL,
                Facts.DAY,
                new Holder("Holder", null),
                Facts.DAY.plusMonths(24));
    }

    /** It is not valid any more. */
    static ValidityChanged lost(int number) {
        return new ValidityChanged(
                badge(number),
                Facts.NETWORK,
                id(number),
                Facts.SCHOOL,
                Facts.DAY,
                false,
                Facts.DAY.plusMonths(24),
                null,
                null);
    }

    private static BadgeId badge(int number) {
        return Facts.badge(number);
    }

    /** What the trade register says, to all with a file on the host. */
    static DetailsRecorded registerSays(InstitutionId by, int number, String name) {
        return new DetailsRecorded(
                id(number), by, Facts.DAY, Source.TRADE_REGISTER, details(name, new Sbi("8711", 2025), null));
    }

    private static HostDetails details(String name, Sbi sbi, @Nullable String leerbedrijfId) {
        var address = new Address("Dorpsstraat", "1", "8011 AB", "Zwolle", "NL");
        return new HostDetails(name, List.of(), null, leerbedrijfId, sbi, null, null, address, null);
    }

    /** As the given place in its stream. */
    static RecordedEvent at(long sequence, RegisterEvent event) {
        return new RecordedEvent(
                event.stream() + "@" + sequence,
                Instant.parse("2026-11-22T09:00:00Z"),
                sequence,
                "register",
                "test",
                null,
                null,
                event);
    }

    static List<String> names(JsonNode page) {
        return page.path("hosts")
                .valueStream()
                .map(it -> it.at("/host/name").asString())
                .toList();
    }

    /** Asks until the answer is what is waited for. */
    static JsonNode until(Client client, String path, Predicate<JsonNode> holds) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var page = client.get(path).json();
            if (holds.test(page)) {
                return page;
            }
            if (System.nanoTime() > until) {
                throw new AssertionError("the answer did not come to it: " + page);
            }
        }
    }
}

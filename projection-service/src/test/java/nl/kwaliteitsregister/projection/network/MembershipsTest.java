package nl.kwaliteitsregister.projection.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.kwaliteitsregister.contract.event.NetworkEvent;
import nl.kwaliteitsregister.contract.event.NetworkEvent.InstitutionJoined;
import nl.kwaliteitsregister.contract.event.NetworkEvent.InstitutionLeft;
import nl.kwaliteitsregister.contract.event.NetworkEvent.NetworkFounded;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import org.junit.jupiter.api.Test;

/** Who is in which network (domain §4.6). */
class MembershipsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final NetworkId NETWORK = new NetworkId(new UUID(0, 1));
    private static final InstitutionId FOUNDER = new InstitutionId("99ZA");
    private static final InstitutionId OTHER = new InstitutionId("99ZB");

    private final Memberships memberships = new Memberships();

    @Test
    void the_founder_and_who_joined_are_in_it_until_they_leave() {
        memberships.take(new NetworkFounded(NETWORK, FOUNDER, DAY, "Waterrand"));
        memberships.take(new InstitutionJoined(NETWORK, OTHER, DAY));

        assertThat(memberships.of(FOUNDER)).containsExactly(NETWORK);
        assertThat(memberships.of(OTHER)).containsExactly(NETWORK);

        memberships.take(new InstitutionLeft(NETWORK, OTHER, DAY));

        assertThat(memberships.of(OTHER)).isEmpty();
    }

    @Test
    void nobody_counts_as_a_member_of_a_network_of_which_an_event_could_not_be_read() {
        memberships.take(new NetworkFounded(NETWORK, FOUNDER, DAY, "Waterrand"));

        memberships.doubt(NetworkEvent.streamOf(NETWORK).toString());

        assertThat(memberships.of(FOUNDER)).isEmpty();
    }
}

package nl.kwaliteitsregister.edge.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.GrantEvent.GrantGiven;
import nl.kwaliteitsregister.contract.event.GrantEvent.GrantRevoked;
import nl.kwaliteitsregister.contract.id.GrantId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.edge.problem.Refused;
import org.junit.jupiter.api.Test;

class GrantsTest {

    private static final InstitutionId SCHOOL = new InstitutionId("01AA");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final StaffId ANNA = StaffIds.of("https://login.test", "anna");
    private static final GrantId GRANT = new GrantId(new UUID(1, 1));
    private static final GrantGiven GIVEN =
            new GrantGiven(ANNA, GRANT, SCHOOL, DAY, Role.COORDINATOR, Set.of(), null, null);
    private static final GrantRevoked REVOKED = new GrantRevoked(ANNA, GRANT, SCHOOL, DAY);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));
    private final Grants grants = new Grants(clock(), Duration.ofSeconds(3));

    private Clock clock() {
        return ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    }

    private boolean holdsOne() {
        return grants.of(ANNA).size() == 1;
    }

    @Test
    void nobody_is_known_before_the_topic_was_read_to_its_end() {
        grants.learn(GIVEN, 0);
        assertThatThrownBy(() -> grants.of(ANNA)).isInstanceOf(Refused.class);
        grants.upToDate();
        assertThat(holdsOne()).isTrue();
    }

    @Test
    void a_silence_that_lasts_too_long_lets_nobody_in_until_it_ends() {
        grants.learn(GIVEN, 0);
        grants.upToDate();
        now.updateAndGet(before -> before.plusMillis(3001));
        assertThat(grants.usable()).isFalse();
        assertThatThrownBy(() -> grants.of(ANNA)).isInstanceOf(Refused.class);
        grants.upToDate();
        assertThat(holdsOne()).isTrue();
    }

    @Test
    void a_grant_told_late_does_not_undo_the_revocation_that_was_heard_at_once() {
        grants.upToDate();
        grants.learn(GIVEN, 0);
        grants.learn(REVOKED, 1);
        grants.learn(GIVEN, 0);
        assertThat(grants.of(ANNA)).isEmpty();
    }

    @Test
    void who_has_an_event_that_cannot_be_read_holds_nothing_and_others_keep_theirs() {
        var ben = StaffIds.of("https://login.test", "ben");
        grants.upToDate();
        grants.learn(GIVEN, 0);
        grants.learn(new GrantGiven(ben, GRANT, SCHOOL, DAY, Role.SUPERVISOR, Set.of(), null, null), 0);
        grants.incomplete(null, "grants/" + ANNA);
        assertThat(grants.of(ANNA)).isEmpty();
        assertThat(grants.of(ben)).hasSize(1);
    }
}

package nl.kwaliteitsregister.register.grant;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.GrantEvent;
import nl.kwaliteitsregister.contract.event.GrantEvent.GrantGiven;
import nl.kwaliteitsregister.contract.event.GrantEvent.GrantRevoked;
import nl.kwaliteitsregister.contract.id.GrantId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.grant.GrantCommand.Authority;
import nl.kwaliteitsregister.register.grant.GrantCommand.GiveGrant;
import nl.kwaliteitsregister.register.grant.GrantCommand.RevokeGrant;
import nl.kwaliteitsregister.register.grant.GrantRefusal.AdministratorsOnly;
import nl.kwaliteitsregister.register.grant.GrantRefusal.NoSuchGrant;
import nl.kwaliteitsregister.register.grant.GrantRefusal.RoleIsHeld;
import nl.kwaliteitsregister.register.grant.GrantRefusal.ScopeDoesNotFit;
import org.junit.jupiter.api.Test;

class GrantRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final InstitutionId ZUID = new InstitutionId("01AA");
    private static final InstitutionId NOORD = new InstitutionId("02BB");
    private static final StaffId ANNA = new StaffId(new UUID(1, 1).toString());
    private static final GrantId GRANT = new GrantId(new UUID(2, 2));
    private static final GrantEvent COORDINATOR =
            new GrantGiven(ANNA, GRANT, ZUID, TODAY, Role.COORDINATOR, Set.of(), null, null);

    private static Scenario<GrantCommand, GrantEvent, PersonGrants> nothing() {
        return Scenario.on(TODAY, new GrantRules(), GrantEvent.streamOf(ANNA));
    }

    @Test
    void an_administrator_gives_any_role() {
        nothing().when(give(Role.COORDINATOR, Authority.ADMINISTRATOR)).then(COORDINATOR);
    }

    @Test
    void the_founder_decides_on_administrators_only() {
        nothing().when(give(Role.COORDINATOR, Authority.BOOTSTRAP)).thenRefused(new AdministratorsOnly());
        nothing().given(COORDINATOR).when(revoke(ZUID, Authority.BOOTSTRAP)).thenRefused(new AdministratorsOnly());
    }

    @Test
    void a_role_is_not_given_twice_with_the_same_scope() {
        nothing()
                .given(COORDINATOR)
                .when(give(Role.COORDINATOR, Authority.ADMINISTRATOR))
                .thenRefused(new RoleIsHeld());
    }

    @Test
    void an_employer_s_representative_needs_an_employer_and_a_network_member_a_network() {
        nothing()
                .when(give(Role.EMPLOYER, Authority.ADMINISTRATOR))
                .thenRefused(new ScopeDoesNotFit("/employer", Role.EMPLOYER));
        nothing()
                .when(give(Role.NETWORK_MEMBER, Authority.ADMINISTRATOR))
                .thenRefused(new ScopeDoesNotFit("/network", Role.NETWORK_MEMBER));
    }

    @Test
    void a_grant_is_taken_back_once_by_the_institution_that_gave_it() {
        var given = nothing().given(COORDINATOR);
        given.when(revoke(NOORD, Authority.ADMINISTRATOR)).thenRefused(new NoSuchGrant());
        given.when(revoke(ZUID, Authority.ADMINISTRATOR)).then(new GrantRevoked(ANNA, GRANT, ZUID, TODAY));
        given.given(new GrantRevoked(ANNA, GRANT, ZUID, TODAY))
                .when(revoke(ZUID, Authority.ADMINISTRATOR))
                .thenNothing();
    }

    private static GiveGrant give(Role role, Authority authority) {
        return new GiveGrant(ANNA, GRANT, ZUID, TODAY, authority, role, Set.of(), null, null);
    }

    private static RevokeGrant revoke(InstitutionId institution, Authority authority) {
        return new RevokeGrant(ANNA, GRANT, institution, TODAY, authority);
    }
}

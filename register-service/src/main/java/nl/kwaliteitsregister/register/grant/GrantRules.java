package nl.kwaliteitsregister.register.grant;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.GrantEvent;
import nl.kwaliteitsregister.contract.event.GrantEvent.GrantGiven;
import nl.kwaliteitsregister.contract.event.GrantEvent.GrantRevoked;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.grant.GrantCommand.Authority;
import nl.kwaliteitsregister.register.grant.GrantCommand.GiveGrant;
import nl.kwaliteitsregister.register.grant.GrantCommand.RevokeGrant;
import nl.kwaliteitsregister.register.grant.GrantRefusal.AdministratorsOnly;
import nl.kwaliteitsregister.register.grant.GrantRefusal.NoSuchGrant;
import nl.kwaliteitsregister.register.grant.GrantRefusal.RoleIsHeld;
import nl.kwaliteitsregister.register.grant.GrantRefusal.ScopeDoesNotFit;

/** The rules about who gets which role (architecture §6). */
public final class GrantRules implements Decider<GrantCommand, GrantEvent, PersonGrants> {

    @Override
    public PersonGrants initial(StreamId stream) {
        return new PersonGrants(Map.of(), Set.of());
    }

    @Override
    public Decision<GrantEvent> decide(GrantCommand command, PersonGrants held, Moment moment) {
        var objection = moment.objectionTo(command.occurredOn());
        if (objection.isPresent()) {
            return refused(objection.get());
        }
        return switch (command) {
            case GiveGrant give -> give(give, held);
            case RevokeGrant revoke -> revoke(revoke, held);
        };
    }

    private static Decision<GrantEvent> give(GiveGrant give, PersonGrants held) {
        if (!mayDecideOn(give.role(), give.authority())) {
            return refused(new AdministratorsOnly());
        }
        var faults = faults(give);
        if (!faults.isEmpty()) {
            return refused(Refusal.of(faults));
        }
        var given = new GrantGiven(
                give.person(),
                give.grant(),
                give.institution(),
                give.occurredOn(),
                give.role(),
                give.programmes(),
                give.network(),
                give.employer());
        return held.live().values().stream().anyMatch(other -> same(other, given))
                ? refused(new RoleIsHeld())
                : accepted(given);
    }

    /** An employer's representative is one of an employer, a network member one of a network; nobody else is. */
    private static List<Refusal> faults(GiveGrant give) {
        var faults = new ArrayList<Refusal>();
        if ((give.role() == Role.EMPLOYER) != (give.employer() != null)) {
            faults.add(new ScopeDoesNotFit("/employer", give.role()));
        }
        if ((give.role() == Role.NETWORK_MEMBER) != (give.network() != null)) {
            faults.add(new ScopeDoesNotFit("/network", give.role()));
        }
        if (give.role() == Role.ADMINISTRATOR && !give.programmes().isEmpty()) {
            faults.add(new ScopeDoesNotFit("/programmes", give.role()));
        }
        return faults;
    }

    private static boolean same(GrantGiven one, GrantGiven other) {
        return one.institution().equals(other.institution())
                && one.role() == other.role()
                && one.programmes().equals(other.programmes())
                && Objects.equals(one.network(), other.network())
                && Objects.equals(one.employer(), other.employer());
    }

    private static Decision<GrantEvent> revoke(RevokeGrant revoke, PersonGrants held) {
        if (held.revoked().contains(revoke.grant())) {
            return nothingToDo();
        }
        var given = held.live().get(revoke.grant());
        if (given == null || !given.institution().equals(revoke.institution())) {
            return refused(new NoSuchGrant());
        }
        return mayDecideOn(given.role(), revoke.authority())
                ? accepted(new GrantRevoked(revoke.person(), revoke.grant(), revoke.institution(), revoke.occurredOn()))
                : refused(new AdministratorsOnly());
    }

    private static boolean mayDecideOn(Role role, Authority authority) {
        return switch (authority) {
            case ADMINISTRATOR -> true;
            case BOOTSTRAP -> role == Role.ADMINISTRATOR;
        };
    }

    @Override
    public PersonGrants evolve(PersonGrants held, GrantEvent event) {
        return switch (event) {
            case GrantGiven given -> held.with(given);
            case GrantRevoked revoked -> held.without(revoked.grant());
        };
    }
}

package nl.kwaliteitsregister.register.grant.axon;

import nl.kwaliteitsregister.edge.access.Grants;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Not ready while grants are not heard of: nobody would be let in. */
@Component("grantsHealthIndicator")
class GrantsHealth implements HealthIndicator {

    private final Grants grants;

    GrantsHealth(Grants grants) {
        this.grants = grants;
    }

    @Override
    public Health health() {
        return grants.usable() ? Health.up().build() : Health.outOfService().build();
    }
}

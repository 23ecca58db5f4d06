package nl.kwaliteitsregister.edge.access;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Not ready while grants are not heard of: nobody would be let in. */
public final class GrantsHealth implements HealthIndicator {

    private final Grants grants;

    public GrantsHealth(Grants grants) {
        this.grants = grants;
    }

    @Override
    public Health health() {
        return grants.usable() ? Health.up().build() : Health.outOfService().build();
    }
}

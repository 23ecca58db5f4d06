package nl.kwaliteitsregister.register.institution.axon;

import java.util.Optional;
import nl.kwaliteitsregister.contract.event.InstitutionEvent;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.institution.Institution.Registered;
import nl.kwaliteitsregister.register.institution.Institution.Unregistered;
import nl.kwaliteitsregister.register.institution.InstitutionRules;
import nl.kwaliteitsregister.register.institution.Institutions;
import org.springframework.stereotype.Component;

/** Schools as their streams say. */
@Component
class StoredInstitutions implements Institutions {

    private final Streams streams;

    StoredInstitutions(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Optional<Registered> find(InstitutionId institution) {
        return switch (streams.state(new InstitutionRules(), InstitutionEvent.streamOf(institution))) {
            case Unregistered none -> Optional.empty();
            case Registered registered -> Optional.of(registered);
        };
    }
}

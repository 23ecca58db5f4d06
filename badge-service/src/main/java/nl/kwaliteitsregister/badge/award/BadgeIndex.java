package nl.kwaliteitsregister.badge.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Holder;
import nl.kwaliteitsregister.contract.id.BadgeId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.NetworkId;

/** Finds badges by what the public knows of them. */
public interface BadgeIndex {

    /** Takes what an event tells; taken twice it changes nothing. */
    void take(BadgeEvent event);

    /** Where a badge is kept. */
    Optional<Place> find(BadgeId badge);

    /** Every badge that is public and valid. */
    List<Listed> valid();

    record Place(NetworkId network, EmployerId employer) {}

    record Listed(BadgeId badge, BadgeLevel level, NetworkId network, Holder holder, LocalDate validThrough) {}
}

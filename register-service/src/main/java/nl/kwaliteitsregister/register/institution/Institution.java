package nl.kwaliteitsregister.register.institution;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.EducationSector;
import nl.kwaliteitsregister.contract.event.Programme;

/** What the rules remember of a school. */
public sealed interface Institution {

    record Unregistered() implements Institution {}

    /** @param programmes now taught, by their keys */
    record Registered(String name, Set<EducationSector> sectors, Map<String, Offer> programmes, Sharing sharing)
            implements Institution {

        public Registered {
            sectors = Set.copyOf(sectors);
            programmes = Map.copyOf(programmes);
        }

        Registered offering(Offer offer) {
            var more = new HashMap<>(programmes);
            more.put(offer.programme().key(), offer);
            return new Registered(name, sectors, more, sharing);
        }

        Registered without(Programme programme) {
            var fewer = new HashMap<>(programmes);
            fewer.remove(programme.key());
            return new Registered(name, sectors, fewer, sharing);
        }

        Registered with(Sharing changed) {
            return new Registered(name, sectors, programmes, changed);
        }
    }

    record Offer(Programme programme, String name) {}
}

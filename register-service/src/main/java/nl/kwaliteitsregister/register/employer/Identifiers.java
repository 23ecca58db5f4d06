package nl.kwaliteitsregister.register.employer;

import java.util.Set;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.HostIdentity.TradeRegister;

/** Which further identity a host can take (domain §3). */
final class Identifiers {

    private Identifiers() {}

    /**
     * A host has at most one KvK number and one establishment number: what was entered as main location can get its
     * number, what stood in no Dutch register can get both. Anything else names another host.
     */
    static boolean fits(HostIdentity added, Set<HostIdentity> known) {
        return added instanceof TradeRegister number
                && known.stream()
                        .allMatch(identity -> !(identity instanceof TradeRegister other) || oneHost(number, other));
    }

    private static boolean oneHost(TradeRegister one, TradeRegister other) {
        return one.kvkNumber().equals(other.kvkNumber())
                && (one.establishmentNumber() == null || other.establishmentNumber() == null);
    }
}

package nl.kwaliteitsregister.register.sealing;

import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.sealing.DataKey;

/** Where data keys lie, wrapped by the master key. */
public interface Keys {

    /** The key of that name, made when there is none; two that ask at once get the same. */
    DataKey getOrMake(KeyId id, InstitutionId institution);

    /**
     * The key of an institution.
     *
     * @throws nl.kwaliteitsregister.contract.sealing.Unreadable when it was destroyed, or is another institution's
     */
    DataKey get(KeyId id, InstitutionId institution);
}

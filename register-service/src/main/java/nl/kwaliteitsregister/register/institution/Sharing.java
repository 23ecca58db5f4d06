package nl.kwaliteitsregister.register.institution;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.event.SharingGround;

/** Whether an institution shares with others: off, until it recorded on what ground (domain §4.6). */
public sealed interface Sharing {

    record Off() implements Sharing {}

    /** @param since first day on this ground */
    record On(SharingGround ground, LocalDate since) implements Sharing {}
}

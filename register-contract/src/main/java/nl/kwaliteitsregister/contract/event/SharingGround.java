package nl.kwaliteitsregister.contract.event;

/**
 * On what ground an institution shares with others (domain §4.6); without all five it shares nothing.
 *
 * @param protocolVersion version of the protocol that it signed
 * @param dpiaReference where its data protection impact assessment is found
 * @param jointControllers where the joint controllers arranged who answers for what
 * @param legalBasis article of the law that it rests on
 * @param dataProtectionOfficer how the officer is reached: an address or number of the office, no person's name
 */
public record SharingGround(
        String protocolVersion,
        String dpiaReference,
        String jointControllers,
        String legalBasis,
        String dataProtectionOfficer) {}

package nl.kwaliteitsregister.portal.services;

/** A text that only the register can open, for those who may read it where it stands. */
public record SealedText(String keyId, String ciphertext) {}

package nl.kwaliteitsregister.portal.services;

/**
 * Something as it was read.
 *
 * @param version to be named by a command about it, which is refused when it was changed since
 */
public record Seen<T>(T what, String version) {}

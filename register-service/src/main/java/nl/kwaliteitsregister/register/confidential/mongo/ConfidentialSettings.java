package nl.kwaliteitsregister.register.confidential.mongo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The confidants' space, under {@code register.confidential}.
 *
 * @param database of its own, with a backup of its own
 */
@ConfigurationProperties("register.confidential")
record ConfidentialSettings(String database) {}

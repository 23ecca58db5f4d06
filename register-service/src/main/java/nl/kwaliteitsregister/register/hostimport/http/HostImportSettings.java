package nl.kwaliteitsregister.register.hostimport.http;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Imports of hosts, under {@code register.host-import}.
 *
 * @param database where reports are kept
 * @param atOnce imports that may run at a time; a further one hears 503
 * @param workers rows that are registered at a time, over all imports
 */
@ConfigurationProperties("register.host-import")
record HostImportSettings(String database, int atOnce, int workers) {

    HostImportSettings {
        if (atOnce < 1 || workers < 1) {
            throw new IllegalArgumentException("register.host-import.at-once and .workers are 1 or more");
        }
    }
}

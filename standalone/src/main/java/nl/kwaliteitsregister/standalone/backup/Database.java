package nl.kwaliteitsregister.standalone.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

/** The databases of all services, each named by a setting of its service. */
enum Database {
    REGISTER_EVENTS(Kind.EVENTS, "register-service", "register.store.events"),
    BADGE_EVENTS(Kind.EVENTS, "badge-service", "register.store.events"),
    CONFIDENTIAL(Kind.KEPT, "register-service", "register.confidential.database"),
    DRAFTS(Kind.KEPT, "register-service", "register.draft.database"),
    IMPORTS(Kind.KEPT, "register-service", "register.host-import.database"),
    READ_LOG(Kind.KEPT, "projection-service", "projection.read-log-database"),
    SEALING_KEYS(Kind.KEYS, "register-service", "register.sealing.keys"),
    VAULT(Kind.KEYS, "register-service", "register.sealing.vault"),
    REGISTER_VIEWS(Kind.DERIVED, "register-service", "register.store.views"),
    BADGE_VIEWS(Kind.DERIVED, "badge-service", "register.store.views"),
    VIEWS(Kind.DERIVED, "projection-service", "projection.database");

    private enum Kind {
        EVENTS,
        KEPT,
        KEYS,
        /** Made again from events. */
        DERIVED
    }

    private final Kind kind;
    private final String service;
    private final String setting;

    Database(Kind kind, String service, String setting) {
        this.kind = kind;
        this.service = service;
        this.setting = setting;
    }

    /**
     * In the order in which they are read: what an event needs (its keys, the reservation of its host) was written
     * before it and is read after it.
     */
    static Stream<Database> of(Part part) {
        return Arrays.stream(values())
                .filter(database -> database.kind != Kind.DERIVED)
                .filter(database -> (database.kind == Kind.KEYS) == (part == Part.KEYS));
    }

    boolean hasEvents() {
        return kind == Kind.EVENTS;
    }

    /** As the settings of the service say, with the same environment variables. */
    String databaseName() {
        try {
            var environment = new StandardEnvironment();
            environment
                    .getPropertySources()
                    .addLast(new ResourcePropertySource("classpath:" + service + "/" + service + ".properties"));
            return environment.getRequiredProperty(setting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

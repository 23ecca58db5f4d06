package nl.kwaliteitsregister.portal.services;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What became of a command. */
public sealed interface Sent {

    /**
     * It was done.
     *
     * @param position where its stream stands now, for a view that must have seen it
     * @param body what the service told, an empty object when nothing
     */
    record Done(@Nullable String position, JsonNode body) implements Sent {

        public String text(String field) {
            return body.path(field).asString();
        }
    }

    /** What could not be done shows no page. */
    default Done orNoPage() {
        return switch (this) {
            case Done done -> done;
            case Refused ignored -> throw new NoPage(NoPage.Why.MISSING);
            case Outdated ignored -> throw new NoPage(NoPage.Why.MISSING);
            case Away ignored -> throw new NoPage(NoPage.Why.AWAY);
        };
    }

    /** It was refused, in the reader's language. */
    record Refused(Problem problem) implements Sent {}

    /** Nothing was done: what the person saw has changed since. */
    record Outdated() implements Sent {}

    /** Nobody knows whether it was done: sent again with the same key it is done once. */
    record Away() implements Sent {}
}

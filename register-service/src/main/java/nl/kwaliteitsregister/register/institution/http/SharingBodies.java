package nl.kwaliteitsregister.register.institution.http;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.event.SharingGround;
import org.jspecify.annotations.Nullable;

/** What is said to and by the endpoints about sharing. */
final class SharingBodies {

    private SharingBodies() {}

    record SharingBody(LocalDate occurredOn, SharingGround ground) {}

    record EndSharingBody(LocalDate occurredOn) {}

    /** @param since first day on this ground; it and the ground are absent while sharing is off */
    record SharingAnswer(
            boolean on, @Nullable LocalDate since, @Nullable SharingGround ground) {}
}

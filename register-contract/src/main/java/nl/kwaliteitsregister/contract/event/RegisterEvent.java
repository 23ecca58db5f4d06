package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** A fact that the register keeps for ever. */
public sealed interface RegisterEvent
        permits AftercareEvent,
                AfterSalesEvent,
                BadgeEvent,
                EmployerEvent,
                GrantEvent,
                HandoverEvent,
                IncidentEvent,
                InstitutionEvent,
                LadderEvent,
                NetworkEvent,
                PlacementEvent,
                PolicyEvent,
                PreSalesEvent,
                ReentryEvent,
                SignalEvent {

    /** The stream this event belongs to. */
    @JsonIgnore
    StreamId stream();

    /** The institution whose fact it is. */
    InstitutionId institution();

    /** The host it is about; absent for reference events (institutions, networks, grants). */
    @JsonIgnore
    @Nullable
    EmployerId about();

    /** Day on which it happened, Europe/Amsterdam. */
    LocalDate occurredOn();

    /** What others may read of it, on a topic: all of it, unless the kind keeps something to those who decide. */
    default RegisterEvent published() {
        return this;
    }
}

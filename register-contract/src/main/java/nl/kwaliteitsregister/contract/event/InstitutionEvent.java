package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.EducationSector;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** Schools and their programmes (domain §2). */
public sealed interface InstitutionEvent extends RegisterEvent {

    @JsonIgnore
    @Override
    default @Nullable EmployerId about() {
        return null;
    }

    @JsonIgnore
    @Override
    default StreamId stream() {
        return streamOf(institution());
    }

    static StreamId streamOf(InstitutionId institution) {
        return new StreamId("institution", institution.toString());
    }

    record InstitutionRegistered(
            InstitutionId institution, LocalDate occurredOn, String name, Set<EducationSector> sectors)
            implements InstitutionEvent {

        public InstitutionRegistered {
            sectors = Set.copyOf(sectors);
        }
    }

    /** The institution teaches this programme under this name. */
    record ProgrammeOffered(InstitutionId institution, LocalDate occurredOn, Programme programme, String name)
            implements InstitutionEvent {}

    record ProgrammeClosed(InstitutionId institution, LocalDate occurredOn, Programme programme)
            implements InstitutionEvent {}

    /** Sharing is on, on this ground; on another one when it was on already. */
    record SharingGroundRecorded(InstitutionId institution, LocalDate occurredOn, SharingGround ground)
            implements InstitutionEvent {}

    /** Sharing is off again. */
    record SharingEnded(InstitutionId institution, LocalDate occurredOn) implements InstitutionEvent {}
}

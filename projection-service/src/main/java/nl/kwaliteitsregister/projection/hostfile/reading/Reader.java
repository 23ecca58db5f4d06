package nl.kwaliteitsregister.projection.hostfile.reading;

import java.util.Set;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.projection.hostfile.PlacementIndex.Listing;
import nl.kwaliteitsregister.projection.hostfile.Signal;
import org.jspecify.annotations.Nullable;

/** As whom a member of staff reads the files of the own institution. */
public sealed interface Reader {

    /** Whether a placement with this listing is one to read. */
    boolean reads(Listing placement);

    boolean reads(Signal signal);

    /** @param programme key of the programme that the checks are for; absent: for all of the institution */
    boolean readsChecks(@Nullable String programme);

    /** Whether to read what a standing rests on. */
    default boolean readsReasons() {
        return switch (this) {
            case Coordinator ignored -> true;
            case Overseer ignored -> true;
            case Supervisor ignored -> false;
            case PeerCoach ignored -> false;
        };
    }

    /** Whether to read what became of the signals that are read; so does who coordinates. */
    default boolean readsIncidents() {
        return this instanceof Coordinator;
    }

    /** Whether to read which badges the host has; who reads own entries alone does not. */
    default boolean readsBadges() {
        return !(this instanceof PeerCoach);
    }

    /** Whether to find annulled steps still, marked: decision makers and quality officers do (domain §4.5). */
    default boolean findsAnnulled() {
        return this instanceof Overseer;
    }

    /**
     * A placement coordinator.
     *
     * @param programmes keys of own programmes; empty: all of the institution
     * @param supervises whether the person is a school supervisor too, and so reads own placements elsewhere
     */
    record Coordinator(StaffId person, Set<String> programmes, boolean supervises) implements Reader {

        public Coordinator {
            programmes = Set.copyOf(programmes);
        }

        /** Own programmes, and what concerns no programme in particular. */
        boolean coordinates(@Nullable String programme) {
            return programmes.isEmpty() || programme == null || programmes.contains(programme);
        }

        @Override
        public boolean reads(Listing placement) {
            return coordinates(placement.programme())
                    || supervises && placement.supervisor().equals(person);
        }

        @Override
        public boolean reads(Signal signal) {
            return coordinates(signal.programme()) || signal.by().equals(person);
        }

        @Override
        public boolean readsChecks(@Nullable String programme) {
            return coordinates(programme);
        }
    }

    /** A decision maker or quality officer: decisions and figures of the institution, no placements, no signals. */
    record Overseer() implements Reader {

        @Override
        public boolean reads(Listing placement) {
            return false;
        }

        @Override
        public boolean reads(Signal signal) {
            return false;
        }

        @Override
        public boolean readsChecks(@Nullable String programme) {
            return true;
        }
    }

    /** A school supervisor: own placements and own signals. */
    record Supervisor(StaffId person) implements Reader {

        @Override
        public boolean reads(Listing placement) {
            return placement.supervisor().equals(person);
        }

        @Override
        public boolean reads(Signal signal) {
            return signal.by().equals(person);
        }

        @Override
        public boolean readsChecks(@Nullable String programme) {
            return false;
        }
    }

    /** A peer coach: own signals. */
    record PeerCoach(StaffId person) implements Reader {

        @Override
        public boolean reads(Listing placement) {
            return false;
        }

        @Override
        public boolean reads(Signal signal) {
            return signal.by().equals(person);
        }

        @Override
        public boolean readsChecks(@Nullable String programme) {
            return false;
        }
    }
}

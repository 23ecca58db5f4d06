package nl.kwaliteitsregister.projection.hostfile;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.id.AftercareId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import org.jspecify.annotations.Nullable;

/** Names one part of a file; {@code toString} is the document's {@code _id}. */
public sealed interface PartId {

    /** Buckets over which a file's placements are spread: 5,000 placements make 64 documents of about 80 lines. */
    int PLACEMENT_BUCKETS = 64;

    /** Buckets over which a file's signals are spread, ten times rarer than placements. */
    int SIGNAL_BUCKETS = 16;

    /**
     * The host that a part is about.
     *
     * @param id as {@code toString} writes it
     * @throws IllegalArgumentException when it is no part's id
     */
    static EmployerId employerIn(String id) {
        return EmployerId.of(WrittenPartId.of(id).employer());
    }

    /** The institution whose part it is; empty for what all institutions share. */
    static Optional<InstitutionId> institutionIn(String id) {
        return Optional.ofNullable(WrittenPartId.of(id).institution()).map(InstitutionId::new);
    }

    /**
     * What kind of part it is: what stands before the colon.
     *
     * @throws IllegalArgumentException when it is no part's id
     */
    static String kindIn(String id) {
        return WrittenPartId.of(id).kind();
    }

    /** Who a host is, for every institution alike. */
    record OfHost(EmployerId employer) implements PartId {

        @Override
        public String toString() {
            return "host:" + employer;
        }
    }

    /** What is found first: own facts, departments, contacts, and which further parts there are. */
    record OfHead(FileId file) implements PartId {

        @Override
        public String toString() {
            return "head:" + file;
        }
    }

    /** The checks for one programme, or for all. */
    record OfChecks(FileId file, String programme) implements PartId {

        /** Key of checks that hold for every programme of the institution. */
        public static final String ALL = "all";

        static String keyOf(@Nullable Programme programme) {
            return programme == null ? ALL : programme.key();
        }

        @Override
        public String toString() {
            return "checks:" + file + "." + programme;
        }
    }

    /** One placement with its check-ins and evaluations. */
    record OfPlacement(FileId file, PlacementId placement) implements PartId {

        @Override
        public String toString() {
            return "placement:" + file + "." + placement;
        }
    }

    /** A line for each placement of a bucket: enough to list, to page and to count. */
    record OfIndex(FileId file, int bucket) implements PartId {

        static OfIndex of(FileId file, PlacementId placement) {
            return new OfIndex(file, bucketOf(placement));
        }

        static int bucketOf(PlacementId placement) {
            return spread(placement.value(), PLACEMENT_BUCKETS);
        }

        @Override
        public String toString() {
            return "index:" + file + "." + bucket;
        }
    }

    /** What evaluations say, added up. */
    record OfEvaluations(FileId file) implements PartId {

        @Override
        public String toString() {
            return "evaluations:" + file;
        }
    }

    /** The signals of a bucket. */
    record OfSignals(FileId file, int bucket) implements PartId {

        static OfSignals of(FileId file, SignalId signal) {
            return new OfSignals(file, bucketOf(signal));
        }

        static int bucketOf(SignalId signal) {
            return spread(signal.value(), SIGNAL_BUCKETS);
        }

        @Override
        public String toString() {
            return "signals:" + file + "." + bucket;
        }
    }

    /**
     * The steps taken at the host, or at the company whose main location it is; the latter are part of the file on each
     * of its locations.
     */
    record OfLadder(LadderId ladder) implements PartId {

        /** Those that are part of a file: its own, and the company's of the host's KvK numbers. */
        public static Stream<OfLadder> of(FileId file, Host host) {
            var companies = host.identities().stream()
                    .<KvkNumber>mapMulti((it, numbers) -> {
                        if (it instanceof HostIdentity.TradeRegister registered) {
                            numbers.accept(registered.kvkNumber());
                        }
                    })
                    .distinct()
                    .map(it -> LadderId.ofCompany(file.institution(), it));
            return Stream.concat(Stream.of(LadderId.ofHost(file.institution(), file.employer())), companies)
                    .map(OfLadder::new);
        }

        @Override
        public String toString() {
            var company = ladder.company() == null ? "" : ".company";
            return "ladder:" + ladder.institution() + "." + ladder.employer() + company;
        }
    }

    /** What became of the signals: the incidents and the aftercare of a bucket. */
    record OfIncidents(FileId file, int bucket) implements PartId {

        static OfIncidents of(FileId file, IncidentId incident) {
            return new OfIncidents(file, spread(incident.value(), SIGNAL_BUCKETS));
        }

        static OfIncidents of(FileId file, AftercareId aftercare) {
            return new OfIncidents(file, spread(aftercare.value(), SIGNAL_BUCKETS));
        }

        @Override
        public String toString() {
            return "incidents:" + file + "." + bucket;
        }
    }

    /** The badges of a host, for every institution alike. */
    record OfBadges(EmployerId employer) implements PartId {
        @Override
        public String toString() {
            return "badges:" + employer;
        }
    }

    /** Same everywhere and for ever: {@link UUID#hashCode} is specified. */
    private static int spread(UUID id, int buckets) {
        return Math.floorMod(id.hashCode() * 0x9E3779B1, buckets);
    }
}

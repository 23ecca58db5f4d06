package nl.kwaliteitsregister.projection.hostfile.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.consumer.ViewReader;
import nl.kwaliteitsregister.backbone.consumer.ViewReader.Found;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.projection.hostfile.Badges;
import nl.kwaliteitsregister.projection.hostfile.Contents;
import nl.kwaliteitsregister.projection.hostfile.Evaluations;
import nl.kwaliteitsregister.projection.hostfile.FileHead;
import nl.kwaliteitsregister.projection.hostfile.FileId;
import nl.kwaliteitsregister.projection.hostfile.FileParts;
import nl.kwaliteitsregister.projection.hostfile.Host;
import nl.kwaliteitsregister.projection.hostfile.Incidents;
import nl.kwaliteitsregister.projection.hostfile.Ladder;
import nl.kwaliteitsregister.projection.hostfile.Part;
import nl.kwaliteitsregister.projection.hostfile.PartId;
import nl.kwaliteitsregister.projection.hostfile.Placement;
import nl.kwaliteitsregister.projection.hostfile.PlacementIndex;
import nl.kwaliteitsregister.projection.hostfile.PlacementIndex.Line;
import nl.kwaliteitsregister.projection.hostfile.ProgrammeChecks;
import nl.kwaliteitsregister.projection.hostfile.Signals;
import nl.kwaliteitsregister.projection.hostfile.reading.ListedHost;

/**
 * Files as they are stored. A file takes two round trips, a page of placements a third; each asks for parts by their
 * ids, so that the cost goes by the size of that file and not of the register.
 */
public final class StoredFiles {

    private final ViewReader<Part> reader;
    private final FileIncidents incidents;

    public StoredFiles(ViewReader<Part> reader, FileIncidents incidents) {
        this.reader = reader;
        this.incidents = incidents;
    }

    /** @param incompleteSince events that came since then could not be applied yet */
    public record Stored<T>(T what, Optional<Instant> incompleteSince) {}

    /** The file of one institution on one host; empty when it has none. */
    public Optional<Stored<FileParts>> find(FileId file) {
        var first = find(firstPartsOf(file));
        return part(first, new PartId.OfHead(file), FileHead.class).map(head -> {
            var others = find(furtherPartsOf(file, hostIn(first, file), head.contents()));
            return new Stored<>(
                    together(file, head, first, others),
                    Stream.of(first.incompleteSince(), others.incompleteSince(), incidents.since(file))
                            .flatMap(Optional::stream)
                            .min(Instant::compareTo));
        });
    }

    /** Several files, in two round trips; one that is not there is left out. */
    public Map<FileId, FileParts> findAll(Collection<FileId> files) {
        var first = find(files.stream().flatMap(it -> firstPartsOf(it).stream()).toList());
        var heads = new LinkedHashMap<FileId, FileHead>();
        files.forEach(
                file -> part(first, new PartId.OfHead(file), FileHead.class).ifPresent(head -> heads.put(file, head)));
        var others = find(heads.entrySet().stream()
                .flatMap(it ->
                        furtherPartsOf(
                                it.getKey(),
                                hostIn(first, it.getKey()),
                                it.getValue().contents())
                                .stream())
                .toList());
        var found = new LinkedHashMap<FileId, FileParts>();
        heads.forEach((file, head) -> found.put(file, together(file, head, first, others)));
        return found;
    }

    private static FileParts together(FileId file, FileHead head, Found<Part> first, Found<Part> others) {
        var host = hostIn(first, file);
        var own = furtherPartsOf(file, host, head.contents()).stream()
                .flatMap(it -> Stream.ofNullable(others.documents().get(it.toString())))
                .toList();
        return new FileParts(
                file,
                host,
                head,
                all(own, ProgrammeChecks.class).toList(),
                part(first, new PartId.OfEvaluations(file), Evaluations.class).orElse(Evaluations.NONE),
                all(own, PlacementIndex.class)
                        .flatMap(index -> index.lines().stream())
                        .toList(),
                all(own, Signals.class)
                        .flatMap(signals -> signals.signals().stream())
                        .toList(),
                all(own, Incidents.class).toList(),
                all(own, Ladder.class).toList(),
                part(first, new PartId.OfBadges(file.employer()), Badges.class).orElse(Badges.NONE));
    }

    /** How hosts are called in the files of an institution, in one round trip; one without a file is left out. */
    public Map<EmployerId, String> names(InstitutionId institution, Collection<EmployerId> hosts) {
        var files = hosts.stream().map(it -> new FileId(institution, it)).toList();
        var found = find(files.stream()
                .flatMap(it -> Stream.of(new PartId.OfHost(it.employer()), new PartId.OfHead(it)))
                .toList());
        var names = new HashMap<EmployerId, String>();
        files.forEach(file -> part(found, new PartId.OfHead(file), FileHead.class)
                .flatMap(head -> ListedHost.nameOf(file.employer(), hostIn(found, file), head))
                .ifPresent(name -> names.put(file.employer(), name)));
        return names;
    }

    public boolean exists(FileId file) {
        return reader.find(new PartId.OfHead(file).toString()).isPresent();
    }

    /** Placements by their ids; one that is not stored is left out. */
    public Stored<Map<PlacementId, Placement>> placements(FileId file, Collection<Line> lines) {
        var found = find(lines.stream()
                .map(it -> new PartId.OfPlacement(file, it.placement()))
                .toList());
        var placements = new LinkedHashMap<PlacementId, Placement>();
        for (var line : lines) {
            part(found, new PartId.OfPlacement(file, line.placement()), Placement.class)
                    .ifPresent(it -> placements.put(line.placement(), it));
        }
        return new Stored<>(placements, found.incompleteSince());
    }

    private static Host hostIn(Found<Part> first, FileId file) {
        return part(first, new PartId.OfHost(file.employer()), Host.class).orElse(Host.UNKNOWN);
    }

    private static List<PartId> firstPartsOf(FileId file) {
        return List.of(
                new PartId.OfHost(file.employer()),
                new PartId.OfHead(file),
                new PartId.OfEvaluations(file),
                new PartId.OfBadges(file.employer()));
    }

    private static List<PartId> furtherPartsOf(FileId file, Host host, Contents contents) {
        var parts = new ArrayList<PartId>(PartId.OfLadder.of(file, host).toList());
        contents.programmes().forEach(it -> parts.add(new PartId.OfChecks(file, it)));
        contents.placementBuckets().forEach(it -> parts.add(new PartId.OfIndex(file, it)));
        contents.signalBuckets().forEach(it -> parts.add(new PartId.OfSignals(file, it)));
        contents.incidentBuckets().forEach(it -> parts.add(new PartId.OfIncidents(file, it)));
        return parts;
    }

    private Found<Part> find(Collection<? extends PartId> ids) {
        return reader.findAll(ids.stream().map(PartId::toString).toList());
    }

    private static <P extends Part> Optional<P> part(Found<Part> found, PartId id, Class<P> kind) {
        return Optional.ofNullable(found.documents().get(id.toString())).map(kind::cast);
    }

    private static <P extends Part> Stream<P> all(List<Part> parts, Class<P> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast);
    }
}

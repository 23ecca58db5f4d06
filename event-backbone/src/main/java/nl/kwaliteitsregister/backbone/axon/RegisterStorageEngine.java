package nl.kwaliteitsregister.backbone.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.store.Commit;
import nl.kwaliteitsregister.backbone.store.CommitStore;
import nl.kwaliteitsregister.backbone.store.Position;
import nl.kwaliteitsregister.backbone.store.Snapshots;
import nl.kwaliteitsregister.backbone.store.StateJson;
import nl.kwaliteitsregister.backbone.store.StreamConflict;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Axon's events in the register's own store. Events are written and read by the contract's codec, never by an Axon
 * serializer: an unknown type is an {@link nl.kwaliteitsregister.contract.codec.UnknownEventType}, and no class name
 * reaches the store.
 */
public final class RegisterStorageEngine implements EventStorageEngine {

    private final CommitStore commits;
    private final Snapshots snapshots;
    private final EventCodec codec;
    private final StateJson json = new StateJson();
    private final Map<String, Supplier<? extends DeciderShell<?, ?, ?>>> shells;

    /** @param shells a new shell of each feature: a snapshot is put into one of them */
    public RegisterStorageEngine(
            CommitStore commits,
            Snapshots snapshots,
            EventCodec codec,
            List<Supplier<? extends DeciderShell<?, ?, ?>>> shells) {
        this.commits = commits;
        this.snapshots = snapshots;
        this.codec = codec;
        this.shells = shells.stream()
                .collect(Collectors.toMap(shell -> shell.get().kind().type(), Function.identity()));
    }

    /**
     * @throws ConcurrencyException when the stream has gone on, so that the command is decided again
     * @throws nl.kwaliteitsregister.backbone.store.IdempotencyKeyTaken when the same request was committed before
     * @throws IllegalStateException when the events are of more than one stream
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        try {
            commits.append(commit(events));
        } catch (StreamConflict e) {
            throw new ConcurrencyException(e.getMessage(), e);
        }
    }

    private Commit commit(List<? extends EventMessage<?>> events) {
        var first = domainEvent(events.getFirst());
        var stream = StreamId.of(first.getAggregateIdentifier());
        var entries = new ArrayList<Commit.Entry>();
        for (var event : events) {
            var next = domainEvent(event);
            if (!next.getAggregateIdentifier().equals(first.getAggregateIdentifier())
                    || next.getSequenceNumber() != first.getSequenceNumber() + entries.size()) {
                throw new IllegalStateException("one unit of work appends to one stream, not to "
                        + first.getAggregateIdentifier() + " and " + next.getAggregateIdentifier());
            }
            entries.add(new Commit.Entry(next.getIdentifier(), codec.write((RegisterEvent) next.getPayload())));
        }
        return new Commit(
                stream,
                first.getSequenceNumber(),
                commits.previous(stream, first.getSequenceNumber()),
                CircumstancesInMetaData.decided(first.getMetaData()),
                CircumstancesInMetaData.read(first.getMetaData()),
                entries);
    }

    private static DomainEventMessage<?> domainEvent(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> domainEvent) {
            return domainEvent;
        }
        throw new IllegalStateException("only aggregates append events here, not " + event.getPayloadType());
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        var stream = StreamId.of(aggregateIdentifier);
        var events = new ArrayList<DomainEventMessage<?>>();
        for (var commit : commits.read(stream, firstSequenceNumber)) {
            for (var entry : commit.events()) {
                events.add(message(
                        stream,
                        commit.first() + events.size() - (commit.first() - firstSequenceNumber),
                        entry.id(),
                        codec.read(entry.data()),
                        commit.time()));
            }
        }
        return DomainEventStream.of(events);
    }

    private static DomainEventMessage<?> message(
            StreamId stream, long sequence, String id, Object payload, Instant time) {
        return new GenericDomainEventMessage<>(
                stream.type(), stream.toString(), sequence, payload, MetaData.emptyInstance(), id, time);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        var shell = (DeciderShell<?, ?, ?>) snapshot.getPayload();
        var position = new Position(StreamId.of(snapshot.getAggregateIdentifier()), snapshot.getSequenceNumber());
        snapshots.keep(new Snapshots.Snapshot(position, shell.kind().stateVersion(), shell.snapshot(json)));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        var stream = StreamId.of(aggregateIdentifier);
        var shells = this.shells.get(stream.type());
        if (shells == null || commits.isShort(stream)) {
            return Optional.empty();
        }
        var shell = shells.get();
        return snapshots.find(stream, shell.kind().stateVersion()).map(snapshot -> {
            shell.restore(stream, snapshot.state(), json);
            var id = "snapshot of " + snapshot.position();
            return message(stream, snapshot.position().sequence(), id, shell, Instant.EPOCH);
        });
    }

    /** Readers outside follow Kafka, which the relay feeds; nothing tracks the store (architecture §3). */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        throw new UnsupportedOperationException("no tracking processors: readers follow Kafka");
    }
}

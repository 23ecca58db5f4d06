/**
 * Brings every commit to Kafka (a transactional outbox, architecture §3): at least once, in the order of its stream,
 * whatever dies when. No reader may depend on the order between streams.
 *
 * <p><b>Order.</b> Of one stream one event is under way at a time, and the next one goes when the broker has it; a send
 * that failed is tried again in its place. A commit whose predecessor was written by another process waits until that
 * one is marked as sent: a look-up by {@code _id}. So the first time an event appears in the log, all before it in its
 * stream are there.
 *
 * <p><b>Leftovers.</b> Each process numbers its commits. When it no longer beats for the time of a lease, another one
 * ends its run, fills the empty places so that a commit still on its way is refused, and sends what is not marked.
 *
 * <p><b>A process that was paused</b> and wakes up after its lease cannot commit in its old run: its place is taken, or
 * its run is gone, and it goes on in a new one. It may, however, send once more what was sent for it, late: fencing the
 * producer by a {@code transactional.id} would stop only sends of producers that are fenced before they send, costs a
 * transaction per batch, and readers would have to read committed records only. Instead every reader keeps a cursor per
 * stream and drops what stands before it (see {@code nl.kwaliteitsregister.backbone.consumer}); whoever reads the
 * topics by other means must do the same, by {@code stream} and {@code sequence}.
 *
 * <p><b>The broker is away.</b> Commands go on. Commits wait in memory up to a limit; of the rest only their numbers are
 * kept, a bit each, and they are read from the store when there is room again.
 */
@NullMarked
package nl.kwaliteitsregister.backbone.relay;

import org.jspecify.annotations.NullMarked;

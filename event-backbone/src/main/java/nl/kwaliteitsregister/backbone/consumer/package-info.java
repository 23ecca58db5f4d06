/**
 * Readers of the register's events.
 *
 * <ul>
 *   <li>{@link nl.kwaliteitsregister.backbone.consumer.BatchConsumer} keeps the documents of a view;
 *   <li>{@link nl.kwaliteitsregister.backbone.consumer.EventLoop} calls a handler, for automations;
 *   <li>{@link nl.kwaliteitsregister.backbone.consumer.TopicTable} reads a small topic whole on every instance;
 *   <li>{@link nl.kwaliteitsregister.backbone.consumer.ChangeFeed} tells every instance which documents of views changed.
 * </ul>
 *
 * <p>Within a partition the log is the order. A relay sends at least once, and one that was paused may send late what
 * another sent for it (see the relay package): each group therefore keeps a cursor per stream, drops what stands before
 * it, and takes a gap as something that is wrong. A document remembers the offset it has applied, so that a batch that
 * is read again changes nothing.
 *
 * <p>One key feeds a document and a stream. A view's batch is therefore divided by key and its parts are dealt with at the
 * same time; offsets are committed when all are through.
 *
 * <p>What cannot be applied is parked in {@code <topic>.parked} and blocks its document: later records for it park
 * behind it in order. A record that cannot even be read may be for any document of its key, and blocks the key. All
 * writes are compare-and-set on the revision that was read, so an instance that lost its partition cannot overwrite
 * what its successor wrote.
 */
@NullMarked
package nl.kwaliteitsregister.backbone.consumer;

import org.jspecify.annotations.NullMarked;

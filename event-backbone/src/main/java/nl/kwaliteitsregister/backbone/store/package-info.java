/**
 * Commits in MongoDB: one commit of one stream is one document, so that it is whole or absent without a transaction.
 *
 * <p>Only look-ups are used that both MongoDB and the embedded server answer from a unique index: {@code _id},
 * {@code pos} and {@code idempotencyKey}, by equality or {@code $in} (architecture §5). Nothing scans.
 *
 * <p>Every commit carries a place, {@code pos = run/number}, given by the {@link Run} of the process that writes it.
 * The places of a run are dense, so that whoever takes over from a dead process finds all it left behind.
 */
@NullMarked
package nl.kwaliteitsregister.backbone.store;

import org.jspecify.annotations.NullMarked;

/**
 * How a service says no: problem+json (RFC 9457), a lasting {@code type} per reason, texts in the reader's language,
 * every fault by the name of its field. An unforeseen exception is logged and answered without a word of it.
 *
 * <p>Texts stand in message bundles by code: {@code <code>.title} (the same each time) and {@code <code>.detail} (with
 * arguments), each in Dutch and in English.
 */
@NullMarked
package nl.kwaliteitsregister.edge.problem;

import org.jspecify.annotations.NullMarked;

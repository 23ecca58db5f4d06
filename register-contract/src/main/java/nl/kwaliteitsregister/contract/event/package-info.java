/**
 * Every event of the register, a sealed interface per feature with one record per event.
 *
 * <p>Personal text, pseudonyms and names of persons are {@link nl.kwaliteitsregister.contract.event.Sealed}; codes,
 * scores and days stay readable (domain §5). {@code occurredOn} is the Amsterdam calendar day on which the fact
 * happened; when it was recorded stands in the envelope.
 */
@NullMarked
package nl.kwaliteitsregister.contract.event;

import org.jspecify.annotations.NullMarked;

/**
 * Keeping personal text unreadable without its key (domain §5): a data key per student, signal or named person seals
 * texts, a master key wraps data keys, and destroying a data key erases everything it sealed, wherever it was copied.
 *
 * <p>AES-256-GCM by Tink. Where keys lie, who may ask for them and when they are destroyed is not said here; nothing is
 * cached.
 */
@NullMarked
package nl.kwaliteitsregister.contract.sealing;

import org.jspecify.annotations.NullMarked;

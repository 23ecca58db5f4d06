/**
 * Personal text, sealed before a command carries it and opened for those who may read it (domain §5).
 *
 * <p>HTTP adapters seal what people typed: {@code seals.seal(key, text, Purpose.X)}. A key belongs to one student, to
 * one named person, or to one record (a signal, a check) and to one institution; destroying it erases what it sealed.
 * Texts are opened by one narrow door that checks purpose and institution and logs who came.
 */
@NullMarked
package nl.kwaliteitsregister.register.sealing;

import org.jspecify.annotations.NullMarked;

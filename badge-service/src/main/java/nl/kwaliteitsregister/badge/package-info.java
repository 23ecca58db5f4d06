/**
 * The badge service: badges by rule, and who may see what of them (domain §4.7). It reads the register's topics and no
 * database but its own; what it decides is on {@code badge.events}.
 */
@NullMarked
package nl.kwaliteitsregister.badge;

import org.jspecify.annotations.NullMarked;

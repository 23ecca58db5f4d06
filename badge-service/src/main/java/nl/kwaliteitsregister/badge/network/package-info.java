/** Which schools issue badges together: the networks of {@code register.reference} (domain §4.6, §4.7). */
@NullMarked
package nl.kwaliteitsregister.badge.network;

import org.jspecify.annotations.NullMarked;

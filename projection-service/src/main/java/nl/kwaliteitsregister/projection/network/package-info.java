/** Which schools issue badges together (domain §2, §4.7), for who reads what of a badge. */
@NullMarked
package nl.kwaliteitsregister.projection.network;

import org.jspecify.annotations.NullMarked;

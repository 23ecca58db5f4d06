/** Regional mbo-hbo networks and who is in them (domain §2, §4.6). Being in one shares nothing by itself. */
@NullMarked
package nl.kwaliteitsregister.register.network;

import org.jspecify.annotations.NullMarked;

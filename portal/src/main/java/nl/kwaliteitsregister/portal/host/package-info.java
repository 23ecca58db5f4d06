/** Hosts: finding and registering one, and the file of the own institution on it (domain §3, §4). */
@NullMarked
package nl.kwaliteitsregister.portal.host;

import org.jspecify.annotations.NullMarked;

/**
 * Hosts of interns (leerbedrijven): what identifies one for ever, what sources say about it, its departments and
 * contacts (domain §3).
 *
 * <p>A host is shared by all institutions, a file is not: each institution that registers the host opens its own, and
 * hears nothing about others. Names of contacts are sealed before they come here.
 */
@NullMarked
package nl.kwaliteitsregister.register.employer;

import org.jspecify.annotations.NullMarked;

/**
 * Who may do what (architecture §6). The token says who asks and for which institution; the grants say what that
 * person may do there. Nothing is allowed that no handler method declares: see
 * {@link nl.kwaliteitsregister.edge.access.AllowedTo}.
 */
@NullMarked
package nl.kwaliteitsregister.edge.access;

import org.jspecify.annotations.NullMarked;

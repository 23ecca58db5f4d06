/**
 * The HTTP edge that services share: who is asking ({@code access}), how a body is read ({@code json}), what goes with
 * every request and answer ({@code request}), and how a refusal is said ({@code problem}). Never a rule of the domain.
 *
 * <p>A service imports {@link nl.kwaliteitsregister.edge.EdgeConfiguration} and settles {@code edge.*}.
 */
@NullMarked
package nl.kwaliteitsregister.edge;

import org.jspecify.annotations.NullMarked;

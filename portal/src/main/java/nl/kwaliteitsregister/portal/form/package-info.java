/**
 * Forms. A field is named by its place in the body that is sent ({@code details.name} is {@code /details/name}), so
 * that a fault the service names finds its field. What is right or wrong is the service's to say: nothing is checked
 * here twice.
 */
@NullMarked
package nl.kwaliteitsregister.portal.form;

import org.jspecify.annotations.NullMarked;

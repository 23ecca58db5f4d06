/** Networks as {@code register.reference} tells them. */
@NullMarked
package nl.kwaliteitsregister.projection.network.kafka;

import org.jspecify.annotations.NullMarked;

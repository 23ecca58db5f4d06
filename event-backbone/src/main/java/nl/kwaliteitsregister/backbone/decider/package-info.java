/**
 * How a rule decides: pure, from the past and the question alone. Time, ids and look-ups come in as arguments;
 * no store, broker or framework is known here.
 */
@NullMarked
package nl.kwaliteitsregister.backbone.decider;

import org.jspecify.annotations.NullMarked;

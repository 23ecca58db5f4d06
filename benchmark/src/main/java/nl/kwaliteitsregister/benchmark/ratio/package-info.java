/**
 * How near the register comes to what its engines can do (architecture §8): each figure beside its ceiling, measured in
 * the same run on the same engines, because absolute figures say more about the machine than about the register.
 */
@NullMarked
package nl.kwaliteitsregister.benchmark.ratio;

import org.jspecify.annotations.NullMarked;

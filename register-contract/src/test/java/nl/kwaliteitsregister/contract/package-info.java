/** The contract's own checks, and samples for the tests of others: a placement from first contact to evaluation. */
@NullMarked
package nl.kwaliteitsregister.contract;

import org.jspecify.annotations.NullMarked;

/** The view's documents: one per institution, host and month in which placements started. */
@NullMarked
package nl.kwaliteitsregister.register.headcount.mongo;

import org.jspecify.annotations.NullMarked;

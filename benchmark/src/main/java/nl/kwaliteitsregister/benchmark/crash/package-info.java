/**
 * Proof that acknowledged means kept: load over HTTP, {@code kill -9} at random moments, restart; then the books are
 * checked. See {@link nl.kwaliteitsregister.benchmark.crash.CrashProgram}.
 */
@NullMarked
package nl.kwaliteitsregister.benchmark.crash;

import org.jspecify.annotations.NullMarked;

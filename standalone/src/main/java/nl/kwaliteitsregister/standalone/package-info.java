/**
 * The whole register in one JVM, for one machine: the embedded engines, an OpenID Connect provider with demo users, and
 * every service in an application context of its own, as it would run by itself.
 *
 * <p>What several contexts in one JVM share is settled here and nowhere else: one log, one order of stopping, no JMX,
 * and for each service the auto-configurations of others that it must not see on the common class path.
 */
@NullMarked
package nl.kwaliteitsregister.standalone;

import org.jspecify.annotations.NullMarked;

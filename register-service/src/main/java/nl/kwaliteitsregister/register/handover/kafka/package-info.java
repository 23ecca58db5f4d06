/** Who is responsible for what, and handovers round by round. */
@NullMarked
package nl.kwaliteitsregister.register.handover.kafka;

import org.jspecify.annotations.NullMarked;

/**
 * Notices by mail (domain §4.5): off unless a mail server is named. What is to be mailed is written down before it is
 * sent and counted before each attempt, so that a killed process loses none and sends none more than twice; what a server
 * refuses, or nobody knows the fate of, comes back as a notice that did not arrive, and somebody finds another way.
 */
@NullMarked
package nl.kwaliteitsregister.register.mail;

import org.jspecify.annotations.NullMarked;

/** For tests of services: tokens of a provider that exists in the test alone, and requests like those of a client. */
@NullMarked
package nl.kwaliteitsregister.edge.testing;

import org.jspecify.annotations.NullMarked;

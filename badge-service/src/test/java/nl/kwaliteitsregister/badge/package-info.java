/** The badge service as it runs, on the embedded engines. */
@NullMarked
package nl.kwaliteitsregister.badge;

import org.jspecify.annotations.NullMarked;

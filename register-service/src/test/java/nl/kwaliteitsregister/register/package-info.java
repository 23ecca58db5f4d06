/** Tests of the whole service: as a process would have it, over HTTP, on the embedded engines. */
@NullMarked
package nl.kwaliteitsregister.register;

import org.jspecify.annotations.NullMarked;

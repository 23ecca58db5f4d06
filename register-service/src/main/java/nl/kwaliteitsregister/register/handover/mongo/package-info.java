/** Who is responsible for what, in MongoDB. */
@NullMarked
package nl.kwaliteitsregister.register.handover.mongo;

import org.jspecify.annotations.NullMarked;

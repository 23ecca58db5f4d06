/** What people write on cases and steps, and what the employer is told of them. */
@NullMarked
package nl.kwaliteitsregister.register.casework.text;

import org.jspecify.annotations.NullMarked;

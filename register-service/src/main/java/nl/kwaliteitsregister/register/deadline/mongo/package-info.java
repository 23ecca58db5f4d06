/** How the register's deadlines are written in MongoDB. */
@NullMarked
package nl.kwaliteitsregister.register.deadline.mongo;

import org.jspecify.annotations.NullMarked;

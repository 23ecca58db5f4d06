/** Which host an identity names, in MongoDB. */
@NullMarked
package nl.kwaliteitsregister.register.employer.mongo;

import org.jspecify.annotations.NullMarked;

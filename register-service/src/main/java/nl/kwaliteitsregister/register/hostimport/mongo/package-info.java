/** Reports of imports, page by page, in a database of their own: they are no events (architecture §1). */
@NullMarked
package nl.kwaliteitsregister.register.hostimport.mongo;

import org.jspecify.annotations.NullMarked;

/**
 * How a JSON body becomes a record of the API: everything that is wrong with it is said at once, each by the JSON
 * pointer of its field and with what is expected there.
 */
@NullMarked
package nl.kwaliteitsregister.edge.json;

import org.jspecify.annotations.NullMarked;

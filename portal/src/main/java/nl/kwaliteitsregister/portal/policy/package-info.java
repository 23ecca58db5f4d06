/** The terms that an institution sets itself, and the version of them that is in force. */
@NullMarked
package nl.kwaliteitsregister.portal.policy;

import org.jspecify.annotations.NullMarked;

/** Whether the portal lives and takes requests, under the addresses that the services have for it. */
@NullMarked
package nl.kwaliteitsregister.portal.health;

import org.jspecify.annotations.NullMarked;

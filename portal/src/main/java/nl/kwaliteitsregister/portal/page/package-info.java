/** What all pages share: who reads them, in which language, the menu, and the page that says why there is none. */
@NullMarked
package nl.kwaliteitsregister.portal.page;

import org.jspecify.annotations.NullMarked;

/** What may stand in a log: nothing personal (domain §5). */
@NullMarked
package nl.kwaliteitsregister.backbone.log;

import org.jspecify.annotations.NullMarked;

/** The relay on engines, with processes that die, pause and lose their broker. */
@NullMarked
package nl.kwaliteitsregister.backbone.relay;

import org.jspecify.annotations.NullMarked;

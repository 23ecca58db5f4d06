/** What the relay and the readers agree on: topics, headers, settings of clients. */
@NullMarked
package nl.kwaliteitsregister.backbone.kafka;

import org.jspecify.annotations.NullMarked;

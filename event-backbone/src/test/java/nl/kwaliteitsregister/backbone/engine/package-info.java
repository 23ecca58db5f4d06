/** The engines tests run on: embedded everywhere, MongoDB and Kafka in containers where there is Docker. */
@NullMarked
package nl.kwaliteitsregister.backbone.engine;

import org.jspecify.annotations.NullMarked;

/** The topics that a service owns. */
@NullMarked
package nl.kwaliteitsregister.edge.topic;

import org.jspecify.annotations.NullMarked;

@NullMarked
package nl.kwaliteitsregister.projection.hostfile.kafka;

import org.jspecify.annotations.NullMarked;

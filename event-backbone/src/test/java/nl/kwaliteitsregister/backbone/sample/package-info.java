/** A small rule with everything a rule can have, and Axon's shell around it: the example a feature follows. */
@NullMarked
package nl.kwaliteitsregister.backbone.sample;

import org.jspecify.annotations.NullMarked;

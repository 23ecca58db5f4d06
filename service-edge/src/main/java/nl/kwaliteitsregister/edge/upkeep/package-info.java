/** What whoever runs the register does at a service that decides. */
@NullMarked
package nl.kwaliteitsregister.edge.upkeep;

import org.jspecify.annotations.NullMarked;

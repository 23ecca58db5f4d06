/** What readers parked, for those who run the register: the same in every service. */
@NullMarked
package nl.kwaliteitsregister.edge.parked;

import org.jspecify.annotations.NullMarked;

@NullMarked
package nl.kwaliteitsregister.contract.sealing;

import org.jspecify.annotations.NullMarked;

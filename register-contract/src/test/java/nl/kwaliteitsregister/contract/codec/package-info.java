@NullMarked
package nl.kwaliteitsregister.contract.codec;

import org.jspecify.annotations.NullMarked;

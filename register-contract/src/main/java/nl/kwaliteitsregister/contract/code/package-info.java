/** Lists of codes that forms and events use, each written in one fixed way (domain §4, §6). */
@NullMarked
package nl.kwaliteitsregister.contract.code;

import org.jspecify.annotations.NullMarked;

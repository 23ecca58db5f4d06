/** What is counted. */
@NullMarked
package nl.kwaliteitsregister.badge.facts;

import org.jspecify.annotations.NullMarked;

/** Views under load: how fast one is built anew, and how much memory the service needs for it. */
@NullMarked
package nl.kwaliteitsregister.benchmark.view;

import org.jspecify.annotations.NullMarked;

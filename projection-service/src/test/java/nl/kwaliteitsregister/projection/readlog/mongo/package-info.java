@NullMarked
package nl.kwaliteitsregister.projection.readlog.mongo;

import org.jspecify.annotations.NullMarked;

/** How an API is described (OpenAPI), alike for every service that decides. */
@NullMarked
package nl.kwaliteitsregister.edge.description;

import org.jspecify.annotations.NullMarked;

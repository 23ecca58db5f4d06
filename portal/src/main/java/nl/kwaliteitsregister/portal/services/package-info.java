/**
 * The services as the pages see them: asked over HTTP, as the person who reads the page. What a service refuses or does
 * not answer is a value here, so that a page must say what it shows then.
 */
@NullMarked
package nl.kwaliteitsregister.portal.services;

import org.jspecify.annotations.NullMarked;

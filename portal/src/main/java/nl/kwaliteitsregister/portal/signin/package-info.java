/**
 * Signing in by authorization code and PKCE, and out everywhere. Tokens stay in the session on the server; the browser
 * holds a cookie that says nothing.
 */
@NullMarked
package nl.kwaliteitsregister.portal.signin;

import org.jspecify.annotations.NullMarked;

/**
 * The OpenID Connect provider of the standalone register, with demo users. People sign in with an authorization code and
 * PKCE; for a tour with curl there is {@link nl.kwaliteitsregister.standalone.oidc.DemoTokens}. Where real people work,
 * the services are given another issuer instead (SURFconext, Keycloak), and nothing of this runs.
 */
@NullMarked
package nl.kwaliteitsregister.standalone.oidc;

import org.jspecify.annotations.NullMarked;

/** What an institution may set itself (domain: <em>policy</em>), by version; what was decided before stays as it was. */
@NullMarked
package nl.kwaliteitsregister.register.policy;

import org.jspecify.annotations.NullMarked;

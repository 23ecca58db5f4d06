/**
 * Everything entered or decided in the register. A package per feature: its root is pure (rules, states, commands,
 * refusals), its adapters are sub-packages named for their technology. How to add one: see
 * {@link nl.kwaliteitsregister.edge.command}.
 */
@NullMarked
package nl.kwaliteitsregister.register;

import org.jspecify.annotations.NullMarked;

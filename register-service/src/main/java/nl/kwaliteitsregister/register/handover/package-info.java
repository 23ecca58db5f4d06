/**
 * A leaver's responsibilities go to another person (domain §2): responsibility is an attribute of a placement or of a
 * case, and a handover changes it wherever it stands, in rounds that go on after a crash. What somebody wrote, decided or
 * proposed stays theirs in history, and their drafts stay theirs alone.
 */
@NullMarked
package nl.kwaliteitsregister.register.handover;

import org.jspecify.annotations.NullMarked;

package nl.kwaliteitsregister.portal.ladder;

import org.jspecify.annotations.Nullable;

/**
 * A case of a school of one programme, for the decision maker of another school who was named to decide on it.
 *
 * @param school name of the school that asks
 * @param host what that school calls the host; absent while it calls it nothing
 * @param tied whether the reader said to have a tie with the host, and decides nothing
 */
record PartnerCase(String school, @Nullable String host, boolean tied, Proposal proposal) {}

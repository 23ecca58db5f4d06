/**
 * The host file: all that one institution recorded about one host, and who that host is (domain §3, §4).
 *
 * <p>A file is kept in parts, each a small document found by its id, so that a host with thousands of placements costs
 * no more to write than a host with one: {@link nl.kwaliteitsregister.projection.hostfile.PartId} lists them. What an
 * event changes, {@link nl.kwaliteitsregister.projection.hostfile.Changes} says; every change is a pure function from
 * one part to the next, and no part looks into another. So parts agree whatever the order in which the events of
 * different streams arrive.
 *
 * <p>What nobody may read in a file never enters it: signals about the school itself (S16), what a student said of
 * safety per placement (AS4–AS7, AS10, AS11), age, respondent tokens beyond the few that wait to be added up.
 */
@NullMarked
package nl.kwaliteitsregister.projection.hostfile;

import org.jspecify.annotations.NullMarked;

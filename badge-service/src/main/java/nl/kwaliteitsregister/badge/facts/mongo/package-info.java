/**
 * Facts in MongoDB: a document per host, one per host and school, and the hosts of a school in 64 documents. Each event
 * sets fields of its own, named by the id of what it is about, so that events may come twice and streams in any order.
 */
@NullMarked
package nl.kwaliteitsregister.badge.facts.mongo;

import org.jspecify.annotations.NullMarked;

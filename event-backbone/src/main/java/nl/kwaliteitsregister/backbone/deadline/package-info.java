/**
 * What a service asks of itself because a day came (domain §4): an event sets it, it is kept by day in MongoDB, and
 * every instance fires what is due. The rules decide what comes of it: a deadline that was overtaken leads to nothing,
 * one that is fired twice leads to one event.
 *
 * <p>A day has a fixed number of documents ("buckets"), named by day and number, so that all that is due on a day is
 * found by {@code _id} alone. Deadlines of one stream lie in one bucket. An instance that fires a bucket claims it by
 * compare-and-set on its revision; a claim ends by itself.
 *
 * <p>A day is left behind in three steps: it is <em>closing</em>, its buckets are read once more, it is <em>done</em>.
 * Who writes into a bucket looks afterwards whether its day is closing, and then writes into a later one: so a
 * deadline that comes in while its day is left behind is never lost between the two.
 */
@NullMarked
package nl.kwaliteitsregister.backbone.deadline;

import org.jspecify.annotations.NullMarked;

/**
 * A durable Kafka broker and a durable server that speaks MongoDB's wire protocol, inside this JVM and without anything
 * to install. {@link nl.kwaliteitsregister.embedded.Engines} starts both on one folder.
 *
 * <p>Promise: an acknowledged write survives a {@code kill -9} of the process at any moment, and the folder then starts
 * again by itself. A power cut is another matter: the file system may then lose what it had not yet written, as with
 * any Kafka broker without replicas. Beyond one machine real MongoDB and Kafka are used instead.
 */
@NullMarked
package nl.kwaliteitsregister.embedded;

import org.jspecify.annotations.NullMarked;

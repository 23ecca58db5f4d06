/**
 * Backup and restore (architecture §9), of a data folder or of a MongoDB, while the register works. What can be made
 * again from events is left out: views, snapshots, topics, indexes. A backup has two files, because keys and identities
 * may be kept for 30 days only (domain §5) and the rest for as long as one likes. The master key is in neither.
 */
@NullMarked
package nl.kwaliteitsregister.standalone.backup;

import org.jspecify.annotations.NullMarked;

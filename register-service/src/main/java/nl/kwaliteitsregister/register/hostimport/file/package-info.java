/** Files of hosts: CSV and JSON, read while they arrive and never held whole. */
@NullMarked
package nl.kwaliteitsregister.register.hostimport.file;

import org.jspecify.annotations.NullMarked;

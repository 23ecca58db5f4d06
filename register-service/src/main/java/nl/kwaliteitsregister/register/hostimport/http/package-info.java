/** Imports of hosts over HTTP: the file is the body, read while it arrives; the report can be asked for ever after. */
@NullMarked
package nl.kwaliteitsregister.register.hostimport.http;

import org.jspecify.annotations.NullMarked;

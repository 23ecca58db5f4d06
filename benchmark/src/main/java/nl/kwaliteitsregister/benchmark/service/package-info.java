/** The register's services as they run, and people who use them over HTTP. */
@NullMarked
package nl.kwaliteitsregister.benchmark.service;

import org.jspecify.annotations.NullMarked;

/**
 * Evaluations over HTTP: the coordinator's own; the student's and the employer's entered by an authorised system of
 * the institution until they have links of their own.
 */
@NullMarked
package nl.kwaliteitsregister.register.aftersales.http;

import org.jspecify.annotations.NullMarked;

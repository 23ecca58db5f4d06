/**
 * Evaluations over HTTP: the coordinator's own; the employer's by an employer with an account, who reads there what the
 * coordinator tells it; those of students, and of other employers, entered by an authorised system of the institution
 * until they have links of their own.
 */
@NullMarked
package nl.kwaliteitsregister.register.aftersales.http;

import org.jspecify.annotations.NullMarked;

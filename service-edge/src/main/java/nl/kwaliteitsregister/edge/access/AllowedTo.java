package nl.kwaliteitsregister.edge.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.kwaliteitsregister.contract.code.Role;

/**
 * Which roles may call a handler method, at the institution of their token. A handler method without this and without
 * {@link AllowedToEveryone} stops the service from starting.
 *
 * <p>It says nothing about <em>which</em> host, placement or programme: that is the command's or the query's to check.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

    Role[] value();

    /** Also to those whom the configuration names ({@link Caller#bootstrap()}). */
    boolean bootstrap() default false;
}

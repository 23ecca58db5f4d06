package nl.kwaliteitsregister.edge.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * The request is understood and refused for a reason that has a name. Thrown by adapters; the answer is made in one
 * place.
 */
@SuppressWarnings("serial")
public final class Refused extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final List<String> arguments;
    private final List<Fault> faults;

    public Refused(HttpStatus status, String code, List<String> arguments, List<Fault> faults) {
        super(status.value() + " " + code, null, false, false);
        this.status = status;
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.faults = List.copyOf(faults);
    }

    public static Refused of(HttpStatus status, String code, String... arguments) {
        return new Refused(status, code, List.of(arguments), List.of());
    }

    /** There is no such thing, or not for this institution: the two are never told apart. */
    public static Refused notFound() {
        return of(HttpStatus.NOT_FOUND, "not-found");
    }

    /** This person may not do this here. */
    public static Refused notAllowed() {
        return of(HttpStatus.FORBIDDEN, "not-allowed");
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }

    List<Fault> faults() {
        return faults;
    }
}

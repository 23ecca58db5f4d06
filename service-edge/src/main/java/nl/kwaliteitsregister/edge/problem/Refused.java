package nl.kwaliteitsregister.edge.problem;

import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.decider.Refusal;
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

    private Refused(HttpStatus status, String code, List<String> arguments, List<Fault> faults) {
        super(status.value() + " " + code, null, false, false);
        this.status = status;
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.faults = List.copyOf(faults);
    }

    public static Refused of(HttpStatus status, String code, String... arguments) {
        return new Refused(status, code, List.of(arguments), List.of());
    }

    /** The rules said no; every fault behind it that has a field is named by it. */
    public static Refused by(Refusal refusal) {
        var faults = refusal.faults().stream()
                .flatMap(fault -> {
                    var field = fault.field();
                    return field == null
                            ? Stream.<Fault>empty()
                            : Stream.of(new Fault(field, fault.code(), fault.arguments()));
                })
                .toList();
        return new Refused(status(refusal.kind()), refusal.code(), refusal.arguments(), faults);
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case CONTENT -> HttpStatus.UNPROCESSABLE_CONTENT;
            case STATE -> HttpStatus.CONFLICT;
            case PERSON -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
        };
    }

    /** There is no such thing, or not for this institution: the two are never told apart. */
    public static Refused notFound() {
        return of(HttpStatus.NOT_FOUND, "not-found");
    }

    /** This person may not do this here. */
    public static Refused notAllowed() {
        return of(HttpStatus.FORBIDDEN, "not-allowed");
    }

    /** What is needed to answer is away; the same request may succeed in some seconds. */
    public static Refused unavailable() {
        return of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
    }

    public HttpStatus status() {
        return status;
    }

    /** Lasting name of the reason. */
    public String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }

    List<Fault> faults() {
        return faults;
    }
}

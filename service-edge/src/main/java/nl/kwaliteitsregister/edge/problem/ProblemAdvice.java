package nl.kwaliteitsregister.edge.problem;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.backbone.log.Wordless;
import nl.kwaliteitsregister.contract.sealing.Unreadable;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers whatever a handler method, an interceptor or Spring refuses. */
@RestControllerAdvice
public final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** Store or broker is away, or others kept winning: the same request may succeed in a moment. */
    private static final Set<Class<? extends RuntimeException>> PASSING = Set.of(
            MongoTimeoutException.class,
            MongoSocketException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoServerUnavailableException.class,
            MongoConnectionPoolClearedException.class,
            RetriableException.class,
            ConcurrencyException.class);

    private static final String RETRY_AFTER_SECONDS = "2";

    private final ProblemAnswers answers;

    public ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        return answers.answer(
                refused.status(), refused.code(), refused.arguments(), refused.faults(), headers(refused.status()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidContent invalid) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-content", invalid.faults());
    }

    /** What was sealed with a key that is gone, or another institution's, is not there for the caller. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> sealed(Unreadable sealed) {
        return sealed.reason() == Unreadable.Reason.KEY_DESTROYED ? refused(Refused.notFound()) : other(sealed);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        return answer(HttpStatus.BAD_REQUEST, "unreadable-body", List.of());
    }

    /** Bytes in a query that are no text: the container then reads none of its parameters, and names none. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(InvalidParameterException unreadable) {
        return answer(HttpStatus.BAD_REQUEST, "malformed-request", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingRequestHeaderException missing) {
        return missing.getHeaderName().equalsIgnoreCase(HttpHeaders.IF_MATCH)
                ? answer(HttpStatus.PRECONDITION_REQUIRED, "precondition-required", List.of())
                : malformed(Fault.of(missing.getHeaderName(), "required"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException missing) {
        return malformed(Fault.of(missing.getParameterName(), "required"));
    }

    /** A path variable, parameter or header of another form. A strong entity tag that is not ours matches nothing. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatch(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getName().equalsIgnoreCase(HttpHeaders.IF_MATCH)
                        || mismatch.getPropertyName() != null
                                && HttpHeaders.IF_MATCH.equalsIgnoreCase(mismatch.getPropertyName())
                ? answers.answer(
                        HttpStatus.PRECONDITION_FAILED,
                        "precondition-not-ours",
                        List.of(),
                        List.of(),
                        new HttpHeaders())
                : malformed(Fault.of(mismatch.getName(), "unexpected-form", ""));
    }

    private ResponseEntity<ProblemDetail> malformed(Fault fault) {
        return answer(HttpStatus.BAD_REQUEST, "malformed-request", List.of(fault));
    }

    /** Everything else: what Spring refuses by its own rules keeps its status, the rest is a failure of ours. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception failure) {
        if (failure instanceof ErrorResponse refused) {
            var status = HttpStatus.valueOf(refused.getStatusCode().value());
            var headers = new HttpHeaders(refused.getHeaders());
            return answers.answer(status, StatusCodes.of(status), List.of(), List.of(), headers);
        }
        if (isPassing(failure)) {
            LOG.warn("store or broker is away: {}", failure.getClass().getSimpleName());
            return refused(Refused.unavailable());
        }
        LOG.error("a request failed: {}", Wordless.trace(failure));
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "failed", List.of());
    }

    private static boolean isPassing(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var found = cause;
            if (PASSING.stream().anyMatch(type -> type.isInstance(found))) {
                return true;
            }
        }
        return false;
    }

    private ResponseEntity<ProblemDetail> answer(HttpStatus status, String code, List<Fault> faults) {
        return answers.answer(status, code, List.of(), faults, headers(status));
    }

    private static HttpHeaders headers(HttpStatus status) {
        var headers = new HttpHeaders();
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (status == HttpStatus.UNAUTHORIZED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return headers;
    }
}

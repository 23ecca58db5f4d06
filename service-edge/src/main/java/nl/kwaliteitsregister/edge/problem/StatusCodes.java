package nl.kwaliteitsregister.edge.problem;

import org.springframework.http.HttpStatus;

/** Reasons that have no name but their status. */
final class StatusCodes {

    private StatusCodes() {}

    static String of(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "malformed-request";
            case UNAUTHORIZED -> "not-authenticated";
            case FORBIDDEN -> "not-allowed";
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case CONTENT_TOO_LARGE -> "too-large-request";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
            case SERVICE_UNAVAILABLE -> "unavailable";
            default -> status.is4xxClientError() ? "malformed-request" : "failed";
        };
    }
}

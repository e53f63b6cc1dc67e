package dk.samspil.gateway;

import org.springframework.http.HttpStatus;

/** Why the gateway itself refuses a request or can't answer it; the constant is the problem's {@code code}. */
enum Fault {
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request is not understood"),
    TOKEN_EXPIRED(HttpStatus.UNAUTHORIZED, "The token has expired"),
    TOKEN_INVALID(HttpStatus.UNAUTHORIZED, "The token is not valid"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Nobody has signed in"),
    SESSION_ENDED(HttpStatus.UNAUTHORIZED, "The session is over"),
    CSRF_TOKEN_INVALID(HttpStatus.FORBIDDEN, "The request does not prove that it is ours"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Nothing is here"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The method is not allowed here"),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
    RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "The gateway failed"),
    SERVICE_FAILED(HttpStatus.BAD_GATEWAY, "A service broke off"),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "A service is not available"),
    SERVICE_TIMEOUT(HttpStatus.GATEWAY_TIMEOUT, "A service did not answer in time");

    private final HttpStatus status;
    private final String title;

    Fault(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    /** Whether the same request may go well a little later. */
    boolean mayPass() {
        return this == RATE_LIMITED || (status.is5xxServerError() && this != INTERNAL_ERROR);
    }

    /** The fault that best says what a status means. */
    static Fault of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> NOT_FOUND;
            case METHOD_NOT_ALLOWED -> METHOD_NOT_ALLOWED;
            case CONTENT_TOO_LARGE -> BODY_TOO_LARGE;
            default -> status.is4xxClientError() ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }
}

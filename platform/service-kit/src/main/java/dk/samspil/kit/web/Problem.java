package dk.samspil.kit.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request that can't be carried out, as the problem document (RFC 9457) that answers it. */
public final class Problem extends RuntimeException {
    private final HttpStatus status;
    private final String code;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    private Problem(HttpStatus status, String code, String detail) {
        super(detail);
        this.status = status;
        this.code = code;
    }

    /** @param code stable, in capitals, for programs */
    public static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(status, code, detail);
    }

    /** It does not exist, or is none of the caller's business; both look alike. */
    public static Problem notFound(String what) {
        return of(HttpStatus.NOT_FOUND, "NOT_FOUND", "There is no such " + what + ".");
    }

    /** The state of things does not allow it; the refusal's name is the code. */
    public static Problem conflict(Enum<?> refusal, String detail) {
        return of(HttpStatus.CONFLICT, refusal.name(), detail);
    }

    /** One key for two different requests. */
    static Problem keyReused() {
        return of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "IDEMPOTENCY_KEY_REUSED",
                "This Idempotency-Key came before, with another request.");
    }

    /** The store or the broker is away, or everybody wants the same thing at once. */
    static Problem notNow() {
        return of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "TRY_AGAIN",
                "This can't be done right now. Repeat it with the same Idempotency-Key in a moment.");
    }

    /** The content is understood, but not right. */
    public static Problem invalid(FieldError... errors) {
        return invalid(List.of(errors));
    }

    public static Problem invalid(List<FieldError> errors) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, "INVALID", "Some fields are not right.")
                .with("errors", errors);
    }

    /** Adds a member to the document. */
    public Problem with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    static URI type(String code) {
        return URI.create("urn:samspil:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    ProblemDetail document() {
        var document = ProblemDetail.forStatusAndDetail(status, String.valueOf(getMessage()));
        document.setType(type(code));
        document.setProperty("code", code);
        members.forEach(document::setProperty);
        return document;
    }
}

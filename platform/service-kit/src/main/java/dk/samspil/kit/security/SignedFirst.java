package dk.samspil.kit.security;

import dk.samspil.kit.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns away what is not signed where it has to be ({@link Signed}), before anything of it is read. */
public final class SignedFirst implements HandlerInterceptor {
    private final ObjectProvider<Signatures> signatures;

    /** @param signatures none in a service that has no such operation */
    public SignedFirst(ObjectProvider<Signatures> signatures) {
        this.signatures = signatures;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var signed = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Signed.class) : null;
        if (signed == null) return true;
        var body = request.getInputStream().readNBytes(signed.mostBytes() + 1);
        if (body.length > signed.mostBytes()) throw tooLarge(signed.mostBytes());
        if (isGood(request, body)) return true;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Signature");
        throw Problem.of(
                HttpStatus.UNAUTHORIZED,
                "SIGNATURE_INVALID",
                "The signature is missing, too old, or not over this time and body.");
    }

    private boolean isGood(HttpServletRequest request, byte[] body) {
        var timestamp = Objects.requireNonNullElse(request.getHeader(Signatures.TIMESTAMP), "");
        var signature = Objects.requireNonNullElse(request.getHeader(Signatures.SIGNATURE), "");
        return Optional.ofNullable(signatures.getIfAvailable())
                .filter(ours -> ours.areGood(timestamp, signature, body))
                .isPresent();
    }

    private static Problem tooLarge(int most) {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE, "BODY_TOO_LARGE", "This body may have " + (most >> 10) + " KiB at most.");
    }
}

package dk.samspil.kit.security;

import dk.samspil.kit.web.Problem;
import dk.samspil.kit.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers a call without a token, with a bad one, or with one that is not enough. */
public final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Problems problems;

    public Refusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof AuthenticationServiceException) {
            problems.write(request, response, unchecked());
            return;
        }
        var problem = problem(e);
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                problem.code().equals("UNAUTHORIZED") ? "Bearer" : "Bearer error=\"invalid_token\"");
        problems.write(request, response, problem);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        problems.write(
                request, response, Problem.of(HttpStatus.FORBIDDEN, "FORBIDDEN", "Your role does not allow this."));
    }

    private static Problem problem(AuthenticationException e) {
        if (!(e instanceof InvalidBearerTokenException)) {
            return Problem.of(HttpStatus.UNAUTHORIZED, "UNAUTHORIZED", "This needs a bearer token.");
        }
        return isExpired(e)
                ? Problem.of(HttpStatus.UNAUTHORIZED, "TOKEN_EXPIRED", "The token has expired: get a new one.")
                : Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "TOKEN_INVALID",
                        "The token is malformed, or was not issued by this system's identity provider.");
    }

    private static boolean isExpired(Throwable e) {
        return Stream.iterate(e, t -> t != null, Throwable::getCause)
                .filter(JwtValidationException.class::isInstance)
                .flatMap(t -> ((JwtValidationException) t).getErrors().stream())
                .anyMatch(error -> String.valueOf(error.getDescription()).contains("expired"));
    }

    private static Problem unchecked() {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "TRY_AGAIN",
                "The identity provider does not answer, so the token can't be checked right now.");
    }
}

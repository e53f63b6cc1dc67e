package dk.samspil.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Answers a token that is not accepted, and a token that can't be checked: the second is not the client's fault. */
@Component
class TokenRefusal implements AuthenticationEntryPoint {

    private static final Logger LOG = LoggerFactory.getLogger(TokenRefusal.class);

    private final Problems problems;

    TokenRefusal(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof AuthenticationServiceException) {
            LOG.warn("The keys to check tokens with can't be had: {}", refused.getMessage());
            problems.write(
                    request,
                    response,
                    Fault.SERVICE_UNAVAILABLE,
                    "The identity service is not available at the moment, so the token can't be checked.");
            return;
        }
        Fault fault = hasExpired(refused) ? Fault.TOKEN_EXPIRED : Fault.TOKEN_INVALID;
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                "Bearer error=\"invalid_token\", error_description=\"" + fault.title() + "\"");
        problems.write(request, response, fault, detailOf(fault));
    }

    private static boolean hasExpired(AuthenticationException refused) {
        return refused.getCause() instanceof JwtValidationException invalid
                && invalid.getErrors().stream().allMatch(TokenLife.EXPIRED::equals);
    }

    private static String detailOf(Fault fault) {
        return fault == Fault.TOKEN_EXPIRED
                ? "Get a new token and repeat the request."
                : "The token is malformed, or it was not issued by this system's identity provider.";
    }
}

package dk.samspil.gateway;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token must say when it ends, and must be within its time; its end is told apart from every other fault. */
final class TokenLife implements OAuth2TokenValidator<Jwt> {

    static final OAuth2Error EXPIRED = new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The token has expired", null);
    private static final OAuth2Error NO_END =
            new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The token does not say when it expires", null);
    private static final OAuth2Error NOT_YET =
            new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The token is not valid yet", null);

    /** By how much the clocks of two machines may differ. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private final Clock clock;

    TokenLife(Clock clock) {
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        Instant now = clock.instant();
        Instant end = token.getExpiresAt();
        Instant begin = token.getNotBefore();
        if (end == null) {
            return OAuth2TokenValidatorResult.failure(NO_END);
        }
        if (now.minus(SKEW).isAfter(end)) {
            return OAuth2TokenValidatorResult.failure(EXPIRED);
        }
        return begin != null && now.plus(SKEW).isBefore(begin)
                ? OAuth2TokenValidatorResult.failure(NOT_YET)
                : OAuth2TokenValidatorResult.success();
    }
}

package dk.samspil.kit.spring;

import dk.samspil.kit.security.Signatures;
import dk.samspil.kit.time.Timer;
import dk.samspil.messaging.consume.HandlerTable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** The smallest service: a controller that does what each test asks for, and a timer. A token is its role's name. */
@SpringBootApplication
public class SampleService {
    private static final Set<String> ROLES = Set.of("coordinator", "municipality", "system");

    static final String SHARED = "a secret of more than thirty-two bytes";

    final List<Instant> rounds = new CopyOnWriteArrayList<>();

    @Bean
    JwtDecoder decoder() {
        return token -> {
            if (token.equals("expired")) {
                throw new JwtValidationException(
                        "no", List.of(new OAuth2Error("invalid_token", "Jwt expired at x", "")));
            }
            if (!ROLES.contains(token)) throw new BadJwtException("no");
            return new Jwt(
                    token,
                    Instant.EPOCH,
                    Instant.MAX,
                    Map.of("alg", "none"),
                    Map.of("sub", token, "roles", List.of(token), "municipality", "0101"));
        };
    }

    @Bean
    Signatures signatures() {
        return new Signatures(List.of(SHARED), Duration.ofMinutes(5), InstantSource.system());
    }

    @Bean
    HandlerTable handlers() {
        return HandlerTable.of();
    }

    @Bean
    Timer failing() {
        return new Timer("a-failing", () -> {
            if (rounds.isEmpty()) throw new IllegalStateException("the first time only");
        });
    }

    @Bean
    Timer noting(Clock clock) {
        return new Timer("noting", () -> rounds.add(clock.instant()));
    }
}

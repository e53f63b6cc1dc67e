package dk.samspil.operations.web;

import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Tokens that say in plain text which role it is. */
@TestConfiguration(proxyBeanMethods = false)
public class Tokens {

    @Bean
    JwtDecoder plainTokens() {
        return text -> {
            if (!List.of("coordinator", "municipality", "operations").contains(text)) {
                throw new BadJwtException("nobody's");
            }
            return Jwt.withTokenValue(text)
                    .header("alg", "none")
                    .subject(text)
                    .issuedAt(Instant.now())
                    .expiresAt(Instant.now().plusSeconds(60))
                    .claim("roles", List.of(text))
                    .build();
        };
    }
}

package dk.samspil.progression.web;

import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Tokens that say in plain text whose they are: a role, or a role, a dot and the municipality or person that it is bound to. */
@TestConfiguration(proxyBeanMethods = false)
class Tokens {

    @Bean
    JwtDecoder plainTokens() {
        return text -> {
            var parts = text.split("\\.", 2);
            if (!List.of("coordinator", "municipality", "researcher", "system", "host")
                    .contains(parts[0])) {
                throw new BadJwtException("nobody's");
            }
            var token = Jwt.withTokenValue(text)
                    .header("alg", "none")
                    .subject(text)
                    .issuedAt(Instant.now())
                    .expiresAt(Instant.now().plusSeconds(60))
                    .claim("roles", List.of(parts[0]));
            if (parts.length > 1) token.claim(parts[0].equals("researcher") ? "person" : "municipality", parts[1]);
            return token.build();
        };
    }
}

package dk.samspil.gateway;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** How tokens are checked: by the provider's keys, which outlive its outages here. */
@Configuration(proxyBeanMethods = false)
class TokenCheck {

    private static final Duration KEYS_FRESH = Duration.ofMinutes(5);
    private static final Duration KEYS_KEPT_IN_OUTAGE = Duration.ofHours(8);
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int LARGEST_KEY_SET = 64 * 1024;

    @Bean
    JwtDecoder tokens(JWKSource<SecurityContext> signingKeys, GatewaySettings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(signingKeys).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new TokenLife(Clock.systemUTC()),
                new JwtIssuerValidator(settings.identity().url())));
        return decoder;
    }

    /** Asks the provider for its keys when the first token comes, and lives with those it has while it is gone. */
    @Bean
    JWKSource<SecurityContext> signingKeys(GatewaySettings settings) throws MalformedURLException {
        DefaultResourceRetriever http =
                new DefaultResourceRetriever((int) CONNECT.toMillis(), (int) ANSWER.toMillis(), LARGEST_KEY_SET);
        URL keys = settings.identity().keys().toURL();
        return JWKSourceBuilder.<SecurityContext>create(keys, http)
                .cache(KEYS_FRESH.toMillis(), CONNECT.plus(ANSWER).toMillis())
                .refreshAheadCache(false)
                .rateLimited(1_000)
                .outageTolerant(KEYS_KEPT_IN_OUTAGE.toMillis())
                .build();
    }

    /** ID tokens, which are for the gateway only. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(JWKSource<SecurityContext> signingKeys) {
        return gateway -> {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withJwkSource(signingKeys).build();
            decoder.setJwtValidator(new OidcIdTokenValidator(gateway));
            return decoder;
        };
    }
}

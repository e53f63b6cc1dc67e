package dk.samspil.gateway;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A bearer token that comes along must be good, else the request ends here. A request without one passes: some paths
 * are public, and each service denies by default.
 */
@Configuration(proxyBeanMethods = false)
class TokenCheck {

    private static final Duration KEYS_FRESH = Duration.ofMinutes(5);
    private static final Duration KEYS_KEPT_IN_OUTAGE = Duration.ofHours(8);
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int LARGEST_KEY_SET = 64 * 1024;

    @Bean
    SecurityFilterChain door(HttpSecurity http, TokenRefusal refusal) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        // Nothing here acts on a cookie, so nothing can be forged by one.
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")));
        http.oauth2ResourceServer(tokens -> {
            tokens.jwt(jwt -> {});
            tokens.authenticationEntryPoint(refusal);
            tokens.withObjectPostProcessor(refusingThrough(refusal));
        });
        return http.build();
    }

    /** The filter's own handler throws when keys can't be had, which would end as an internal error. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> refusingThrough(TokenRefusal refusal) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(refusal::commence);
                return filter;
            }
        };
    }

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
        URI keys = URI.create(settings.identity().url() + "/oauth2/jwks");
        return JWKSourceBuilder.<SecurityContext>create(keys.toURL(), http)
                .cache(KEYS_FRESH.toMillis(), CONNECT.plus(ANSWER).toMillis())
                .refreshAheadCache(false)
                .rateLimited(1_000)
                .outageTolerant(KEYS_KEPT_IN_OUTAGE.toMillis())
                .build();
    }
}

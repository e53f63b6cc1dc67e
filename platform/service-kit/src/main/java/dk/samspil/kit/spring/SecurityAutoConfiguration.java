package dk.samspil.kit.spring;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import dk.samspil.kit.security.DeclaredRoles;
import dk.samspil.kit.security.Refusals;
import dk.samspil.kit.web.Problems;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every service checks the token itself. A request passes here with a good token or none, and each method says
 * by annotation who may call it; anything that is not ours is closed.
 */
@AutoConfiguration(
        before = WebAutoConfiguration.class,
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
        })
@EnableMethodSecurity(jsr250Enabled = true, prePostEnabled = false)
public class SecurityAutoConfiguration {
    /** Access tokens are for the system; an ID token, which is for a client, is none. */
    private static final String AUDIENCE = "samspil";

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);
    private static final int CONNECT_MS = 1_000;
    private static final int READ_MS = 5_000;
    private static final int MOST_BYTES = 64 * 1024;
    private static final long KEYS_FRESH_MS = 5 * 60_000L;
    private static final long KEYS_KEPT_IN_OUTAGE_MS = 8 * 3_600_000L;

    @Bean
    SecurityFilterChain door(HttpSecurity http, Refusals refusals) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/api/**", "/actuator/**", "/error")
                .permitAll()
                .anyRequest()
                .denyAll());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        // Nothing here acts on a cookie, so nothing can be forged by one.
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.headers(Customizer.withDefaults());
        http.exceptionHandling(e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
        http.oauth2ResourceServer(tokens -> {
            tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(authorities()));
            tokens.authenticationEntryPoint(refusals).accessDeniedHandler(refusals);
            tokens.withObjectPostProcessor(refusingThrough(refusals));
        });
        return http.build();
    }

    @Bean
    Refusals refusals(Problems problems) {
        return new Refusals(problems);
    }

    @Bean
    DeclaredRoles declaredRoles(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        return new DeclaredRoles(mappings);
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder tokens(
            @Value("${samspil.identity.url:http://localhost:9000}") String issuer,
            @Value("${samspil.identity.keys:${samspil.identity.url:http://localhost:9000}/oauth2/jwks}") URI keys)
            throws MalformedURLException {
        var decoder = NimbusJwtDecoder.withJwkSource(keys(keys)).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(CLOCK_SKEW),
                new JwtIssuerValidator(issuer),
                new JwtAudienceValidator(AUDIENCE)));
        return decoder;
    }

    /** Asks for the keys when the first token comes, and lives with those it has while the provider is gone. */
    private static JWKSource<SecurityContext> keys(URI address) throws MalformedURLException {
        var http = new DefaultResourceRetriever(CONNECT_MS, READ_MS, MOST_BYTES);
        return JWKSourceBuilder.<SecurityContext>create(address.toURL(), http)
                .cache(KEYS_FRESH_MS, CONNECT_MS + READ_MS)
                .refreshAheadCache(false)
                .rateLimited(1_000)
                .outageTolerant(KEYS_KEPT_IN_OUTAGE_MS)
                .build();
    }

    private static JwtAuthenticationConverter authorities() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(SecurityAutoConfiguration::granted);
        return converter;
    }

    private static List<GrantedAuthority> granted(Jwt token) {
        var roles = token.getClaimAsStringList("roles");
        return roles == null
                ? List.of()
                : roles.stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList();
    }

    /** The filter's own handler throws when keys can't be had, which would end as an internal error. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> refusingThrough(Refusals refusals) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(refusals::commence);
                return filter;
            }
        };
    }
}

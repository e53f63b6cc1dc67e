package dk.samspil.gateway;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Who comes in, and as whom. A bearer token that comes along must be good, else the request ends here; without one the
 * session counts. A request with neither passes: some paths are public, and each service denies by default.
 */
@Configuration(proxyBeanMethods = false)
class Door {

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            GatewaySettings settings,
            Sessions sessions,
            SessionCookies cookies,
            Problems problems,
            TokenRefusal refusal,
            Login login,
            PageHeaders headers) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        // The sessions are our own, in the store; the container keeps none.
        http.sessionManagement(container -> container.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.headers(headers::configure);
        http.addFilterBefore(new SessionFilter(sessions, cookies, problems), CsrfFilter.class);
        http.addFilterAfter(new RateFilter(settings.gateway(), problems), AnonymousAuthenticationFilter.class);
        refuseForged(http, new SessionCsrf(cookies), problems);
        login.configure(http);
        checkTokens(http, refusal);
        return http.build();
    }

    private static void refuseForged(HttpSecurity http, SessionCsrf csrf, Problems problems) {
        http.csrf(check ->
                check.csrfTokenRepository(csrf).csrfTokenRequestHandler(csrf).requireCsrfProtectionMatcher(csrf));
        http.exceptionHandling(refusals -> refusals.accessDeniedHandler((request, response, denied) -> problems.write(
                request,
                response,
                Fault.CSRF_TOKEN_INVALID,
                "Send what the cookie " + SessionCookies.CSRF + " says in the header " + SessionCsrf.HEADER + ".")));
    }

    private static void checkTokens(HttpSecurity http, TokenRefusal refusal) {
        http.oauth2ResourceServer(tokens -> {
            tokens.jwt(jwt -> {});
            tokens.authenticationEntryPoint(refusal);
            tokens.withObjectPostProcessor(refusingThrough(refusal));
        });
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
}

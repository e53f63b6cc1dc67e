package dk.samspil.gateway;

import java.util.Objects;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** The browser's login: OpenID Connect, authorization code with PKCE. */
@Component
class Login {

    private final ClientRegistrationRepository clients;
    private final RestClient provider;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final Seal seal;

    Login(
            ClientRegistrationRepository clients,
            RestClient providerClient,
            Sessions sessions,
            SessionCookies cookies,
            Seal seal) {
        this.clients = clients;
        this.provider = providerClient;
        this.sessions = sessions;
        this.cookies = cookies;
        this.seal = seal;
    }

    void configure(HttpSecurity http) {
        SignIn signIn = new SignIn(sessions, cookies);
        LoginAttempts attempts = new LoginAttempts(
                Objects.requireNonNull(clients.findByRegistrationId(LoginEntry.REGISTRATION)), cookies, seal);
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(provider);
        http.oauth2Login(login -> login.loginPage(LoginEntry.PATH)
                .clientRegistrationRepository(clients)
                .authorizedClientRepository(signIn)
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(new LoginEntry(clients))
                        .authorizationRequestRepository(attempts))
                .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(tokens))
                .successHandler(signIn)
                .failureHandler(signIn));
    }
}

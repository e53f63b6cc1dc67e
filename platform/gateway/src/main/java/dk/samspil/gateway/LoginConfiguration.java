package dk.samspil.gateway;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.web.client.RestClient;

/** The provider as the gateway knows it, and the sessions of those who have signed in there. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LoginConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(LoginConfiguration.class);
    private static final Duration PROVIDER_ANSWERS_IN = Duration.ofSeconds(5);

    /** Every address by name, nothing discovered: the gateway starts before its provider. */
    @Bean
    ClientRegistrationRepository clients(GatewaySettings settings) {
        GatewaySettings.Provider provider = settings.identity();
        String secret = settings.secret().client().gateway();
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(LoginEntry.REGISTRATION)
                .clientId(provider.client())
                .clientSecret(Objects.requireNonNullElse(secret, ""))
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(settings.publicUrl()
                        .resolve("/login/oauth2/code/samspil")
                        .toString())
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .authorizationUri(provider.authorization().toString())
                .tokenUri(provider.token().toString())
                .jwkSetUri(provider.keys().toString())
                .issuerUri(provider.url())
                .userNameAttributeName("sub")
                .build());
    }

    @Bean
    Seal seal(GatewaySettings settings) {
        String secret = settings.secret().sessions();
        if (secret == null || secret.isBlank()) {
            LOG.warn("samspil.secret.sessions is not set: sessions will end with this process");
            return new Seal(Seal.randomText());
        }
        return new Seal(secret);
    }

    @Bean
    SessionCookies sessionCookies(GatewaySettings settings, Seal seal) {
        return new SessionCookies(settings.isEncrypted(), seal);
    }

    @Bean
    Sessions sessions(
            MongoClient store, @Value("${spring.mongodb.uri}") String uri, Seal seal, GatewaySettings settings) {
        String database = Objects.requireNonNullElse(new ConnectionString(uri).getDatabase(), "gateway");
        return new Sessions(
                store.getDatabase(database), seal, settings.gateway().session(), Clock.systemUTC());
    }

    @Bean
    TokenRenewal tokenRenewal(
            Sessions sessions,
            ClientRegistrationRepository clients,
            RestClient providerClient,
            GatewaySettings settings) {
        RestClientRefreshTokenTokenResponseClient endpoint = new RestClientRefreshTokenTokenResponseClient();
        endpoint.setRestClient(providerClient);
        ClientRegistration gateway = Objects.requireNonNull(clients.findByRegistrationId(LoginEntry.REGISTRATION));
        return new TokenRenewal(
                sessions,
                new ProviderTokens(gateway, endpoint),
                settings.gateway().session().renewBefore(),
                Clock.systemUTC());
    }

    /** Speaks to the token endpoint, for a limited time. */
    @Bean
    RestClient providerClient(HttpClient backendClient) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(backendClient);
        requests.setReadTimeout(PROVIDER_ANSWERS_IN);
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}

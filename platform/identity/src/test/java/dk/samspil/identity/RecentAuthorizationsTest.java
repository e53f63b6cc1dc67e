package dk.samspil.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

class RecentAuthorizationsTest {

    private final RecentAuthorizations authorizations = new RecentAuthorizations();

    @Test
    void forgetsTheOldestLoginWhenFull() {
        IntStream.rangeClosed(0, RecentAuthorizations.CAPACITY)
                .forEach(number -> authorizations.save(
                        authorization("login-" + number, AuthorizationGrantType.AUTHORIZATION_CODE)));

        assertThat(authorizations.findById("login-0")).isNull();
        assertThat(authorizations.findById("login-1")).isNotNull();
        assertThat(authorizations.findById("login-" + RecentAuthorizations.CAPACITY))
                .isNotNull();
    }

    @Test
    void keepsNothingOfAProgramsToken() {
        authorizations.save(authorization("token", AuthorizationGrantType.CLIENT_CREDENTIALS));

        assertThat(authorizations.findById("token")).isNull();
    }

    private static OAuth2Authorization authorization(String id, AuthorizationGrantType grant) {
        RegisteredClient client = RegisteredClient.withId("client")
                .clientId("client")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
        return OAuth2Authorization.withRegisteredClient(client)
                .id(id)
                .principalName("somebody")
                .authorizationGrantType(grant)
                .accessToken(new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER, "token-of-" + id, Instant.EPOCH, Instant.MAX))
                .build();
    }
}

package dk.samspil.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The programs that may ask for tokens. One without a configured secret gets one that nobody knows. */
final class Clients {

    static final String CLI = "cli";
    static final String NOTIFICATION = "notification";
    static final String GATEWAY = "gateway";

    private static final Duration WORKING_DAY = Duration.ofHours(8);
    private static final Duration SHORT = Duration.ofMinutes(15);

    private final IdentitySettings settings;
    private final PasswordEncoder encoder;

    Clients(IdentitySettings settings, PasswordEncoder encoder) {
        this.settings = settings;
        this.encoder = encoder;
    }

    RegisteredClientRepository all() {
        IdentitySettings.Secrets.Clients secrets = settings.secret().client();
        return new InMemoryRegisteredClientRepository(
                program(CLI, secrets.cli(), WORKING_DAY),
                program(NOTIFICATION, secrets.notification(), SHORT),
                gateway(secrets.gateway()));
    }

    private RegisteredClient program(String name, @Nullable String secret, Duration tokenLife) {
        return client(name, secret)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(tokenLife).build())
                .build();
    }

    private RegisteredClient gateway(@Nullable String secret) {
        return client(GATEWAY, secret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(settings.publicUrl() + "/login/oauth2/code/samspil")
                .postLogoutRedirectUri(settings.publicUrl() + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(SHORT)
                        .refreshTokenTimeToLive(WORKING_DAY)
                        .build())
                .build();
    }

    private RegisteredClient.Builder client(String name, @Nullable String secret) {
        String known = secret == null || secret.isBlank() ? RandomSecretEncoder.newSecret() : secret;
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret(encoder.encode(known))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    }
}

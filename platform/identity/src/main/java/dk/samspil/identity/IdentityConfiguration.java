package dk.samspil.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityConfiguration.class);

    @Bean
    AuthorizationServerSettings authorizationServerSettings(IdentitySettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.identity().url())
                .build();
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(IdentitySettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.keptIn(settings.dataFolder())));
    }

    @Bean
    PasswordEncoder secretEncoder() {
        return new RandomSecretEncoder();
    }

    @Bean
    Accounts accounts(IdentitySettings settings, PasswordEncoder encoder) {
        String password = settings.secret().accounts();
        if (password == null || password.isBlank()) {
            LOG.warn("samspil.secret.accounts is not set: nobody can sign in at the login page");
            password = RandomSecretEncoder.newSecret();
        }
        return new Accounts(settings.accounts(), String.valueOf(encoder.encode(password)));
    }

    @Bean
    RegisteredClientRepository clients(IdentitySettings settings, PasswordEncoder encoder) {
        return new Clients(settings, encoder).all();
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new RecentAuthorizations();
    }

    @Bean
    TokenClaims tokenClaims(Accounts accounts) {
        return new TokenClaims(accounts);
    }
}

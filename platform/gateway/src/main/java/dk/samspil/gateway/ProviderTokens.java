package dk.samspil.gateway;

import java.time.Instant;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/** Renews tokens at the provider's token endpoint. Only its plain no is a refusal; all else may pass. */
final class ProviderTokens implements TokenRenewal.Provider {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderTokens.class);

    private final ClientRegistration gateway;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> endpoint;

    ProviderTokens(
            ClientRegistration gateway, OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> endpoint) {
        this.gateway = gateway;
        this.endpoint = endpoint;
    }

    @Override
    public TokenRenewal.Answer renew(Tokens tokens) {
        try {
            return new TokenRenewal.Answer.Given(tokens.renewedBy(endpoint.getTokenResponse(request(tokens))));
        } catch (OAuth2AuthorizationException e) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())) {
                return new TokenRenewal.Answer.Refused();
            }
            LOG.warn("Tokens can't be renewed now: {}", e.getError().getErrorCode());
            return new TokenRenewal.Answer.Unreachable();
        }
    }

    private OAuth2RefreshTokenGrantRequest request(Tokens tokens) {
        Instant end = tokens.accessEnds();
        return new OAuth2RefreshTokenGrantRequest(
                gateway,
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, tokens.access(), null, end),
                new OAuth2RefreshToken(Objects.requireNonNull(tokens.refresh()), null));
    }
}

package dk.samspil.gateway;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * What the identity provider has given a session: the token for the services, the one to renew it with, if any, and
 * the one that a logout names. They are never shown.
 */
record Tokens(String access, Instant accessEnds, @Nullable String refresh, String id) {

    static Tokens of(OAuth2AuthorizedClient client, String id) {
        return new Tokens(
                client.getAccessToken().getTokenValue(),
                endOf(client.getAccessToken()),
                client.getRefreshToken() == null
                        ? null
                        : client.getRefreshToken().getTokenValue(),
                id);
    }

    /** After a renewal; a provider need not repeat what stays the same. */
    Tokens renewedBy(OAuth2AccessTokenResponse answer) {
        Object newId = answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
        return new Tokens(
                answer.getAccessToken().getTokenValue(),
                endOf(answer.getAccessToken()),
                answer.getRefreshToken() == null
                        ? refresh
                        : answer.getRefreshToken().getTokenValue(),
                newId instanceof String text ? text : id);
    }

    private static Instant endOf(OAuth2AccessToken token) {
        return Objects.requireNonNull(token.getExpiresAt());
    }

    @Override
    public String toString() {
        return "Tokens[until " + accessEnds + "]";
    }
}

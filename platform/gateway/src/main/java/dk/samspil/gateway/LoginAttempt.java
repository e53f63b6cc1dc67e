package dk.samspil.gateway;

import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/** What a login that is under way must remember until the provider sends the browser back. */
record LoginAttempt(String state, String nonce, String verifier, String target) {

    /** The page to return to, among an authorization request's attributes. */
    static final String TARGET = "samspil.target";

    static LoginAttempt of(OAuth2AuthorizationRequest request) {
        Map<String, Object> attributes = request.getAttributes();
        return new LoginAttempt(
                String.valueOf(request.getState()),
                String.valueOf(attributes.get(OidcParameterNames.NONCE)),
                String.valueOf(attributes.get(PkceParameterNames.CODE_VERIFIER)),
                String.valueOf(attributes.get(TARGET)));
    }

    OAuth2AuthorizationRequest toRequest(ClientRegistration gateway) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(gateway.getProviderDetails().getAuthorizationUri()))
                .clientId(gateway.getClientId())
                .redirectUri(gateway.getRedirectUri())
                .scopes(gateway.getScopes())
                .state(state)
                .attributes(attributes -> attributes.putAll(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID,
                        gateway.getRegistrationId(),
                        OidcParameterNames.NONCE,
                        nonce,
                        PkceParameterNames.CODE_VERIFIER,
                        verifier,
                        TARGET,
                        target)))
                .build();
    }

    @Override
    public String toString() {
        return "LoginAttempt[to " + target + "]";
    }
}

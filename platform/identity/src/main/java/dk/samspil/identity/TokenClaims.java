package dk.samspil.identity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Puts the actor into every token, the same claims in access and ID tokens; names of people are in ID tokens only. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    static final String AUDIENCE = "samspil";
    private static final String SERVICE_SUBJECT = "notification-service";

    private final Accounts accounts;

    TokenClaims(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        switch (context.getRegisteredClient().getClientId()) {
            case Clients.CLI -> {
                Actor actor = requestedIn(context);
                describe(context, actor.subject(), actor);
            }
            case Clients.NOTIFICATION -> describe(context, SERVICE_SUBJECT, new Actor(Role.SYSTEM, null, null));
            case Clients.GATEWAY -> describeAccount(context);
            default -> throw new IllegalStateException("No claims are defined for this client");
        }
    }

    private static Actor requestedIn(JwtEncodingContext context) {
        OAuth2ClientCredentialsAuthenticationToken request = requireNonNull(context.getAuthorizationGrant());
        return new RequestedActor(request.getAdditionalParameters()).actor();
    }

    private void describeAccount(JwtEncodingContext context) {
        Account account = accounts.find(
                        requireNonNull(context.<Authentication>getPrincipal()).getName())
                .orElseThrow();
        describe(context, account.username(), account.actor());
        if (!isAccessToken(context) && context.getAuthorizedScopes().contains(OidcScopes.PROFILE)) {
            context.getClaims().claim("name", account.name()).claim("preferred_username", account.username());
        }
    }

    private static void describe(JwtEncodingContext context, String subject, Actor actor) {
        context.getClaims().subject(subject).claims(claims -> claims.putAll(actor.claims()));
        if (isAccessToken(context)) {
            // An ID token's audience is the client, so a service can tell the two apart.
            context.getClaims().audience(List.of(AUDIENCE));
        }
    }

    private static boolean isAccessToken(JwtEncodingContext context) {
        return OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType());
    }
}

package dk.samspil.identity;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Remembers the newest logins, so that they can be completed and refreshed, in bounded memory. Tokens of programs are
 * not remembered: they carry all they say, and a rush of them must not push out somebody's session.
 */
final class RecentAuthorizations implements OAuth2AuthorizationService {

    static final int CAPACITY = 2_000;

    private final InMemoryOAuth2AuthorizationService kept = new InMemoryOAuth2AuthorizationService();
    private final LinkedHashMap<String, OAuth2Authorization> oldestFirst = new LinkedHashMap<>();

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
            return;
        }
        kept.save(authorization);
        oldestFirst.putLast(authorization.getId(), authorization);
        if (oldestFirst.size() > CAPACITY) {
            kept.remove(oldestFirst.pollFirstEntry().getValue());
        }
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        kept.remove(authorization);
        oldestFirst.remove(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return kept.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType tokenType) {
        return kept.findByToken(token, tokenType);
    }
}

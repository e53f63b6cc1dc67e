package dk.samspil.conference.web;

import dk.samspil.conference.application.Invitations;
import dk.samspil.conference.domain.Invitation;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.kit.web.Problem;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The tokens that open invitations without an account: the invitation's id and a keyed digest of it and its
 * generation. Only the generation is stored; a token can be made again, and is never kept, logged or put in a path.
 */
@Component
final class InvitationTokens {
    static final String HEADER = "Invitation-Token";
    private static final Pattern TOKEN = Pattern.compile("([a-z2-7]{26}-[a-z2-7]{26})\\.([A-Za-z0-9_-]{43})");
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_SECRET = 16;

    private final byte[] secret;
    private final Invitations invitations;

    InvitationTokens(@Value("${samspil.secret.invitations:}") String secret, Invitations invitations) {
        if (secret.length() < LEAST_SECRET) {
            throw new IllegalStateException("samspil.secret.invitations must have at least 16 characters");
        }
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.invitations = invitations;
    }

    String of(Invitation invitation) {
        return invitation.id().value() + "." + digest(invitation);
    }

    /** The invitation that a token opens; one that is malformed, forged or no longer valid opens none. */
    Invitation open(@Nullable String token) {
        var parts = TOKEN.matcher(token == null ? "" : token);
        if (!parts.matches()) throw notFound();
        var invitation = invitations
                .find(InvitationId.parse(parts.group(1)))
                .orElseThrow(InvitationTokens::notFound)
                .state();
        if (!same(parts.group(2), digest(invitation))) throw notFound();
        return invitation;
    }

    static Problem notFound() {
        return Problem.notFound("invitation");
    }

    /** In constant time, so that nothing is learned from how long a refusal takes. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private String digest(Invitation invitation) {
        var text = "invitation/" + invitation.id().value() + "/" + invitation.generation();
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

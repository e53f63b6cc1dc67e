package dk.samspil.notification.application.rights;

import java.util.Optional;

/** Makes and reads the tokens of unsubscribe links. The same wish has the same token always. */
public interface UnsubscribeTokens {

    /** 128 bits at least that nobody else can make, in characters that a URL takes as they are; says nothing of the person. */
    String of(Unsubscription wish);

    /** Empty for whatever is none of ours. */
    Optional<Unsubscription> open(String token);
}

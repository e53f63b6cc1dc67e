package dk.samspil.notification.messaging.digest;

import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.digest.Happening;
import dk.samspil.notification.domain.digest.Kind;
import java.util.Optional;

/** What digests read of the events about a mail that somebody should look after. */
record MailInTrouble(String mail, String template) {

    /** That a digest could not be sent is told in no digest, or one would lead to the other for ever. */
    Optional<Happening> as(Kind kind) {
        return template.equals(Template.DIGEST.code()) ? Optional.empty() : Optional.of(Happening.of(kind, mail));
    }
}

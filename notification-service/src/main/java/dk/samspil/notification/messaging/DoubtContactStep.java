package dk.samspil.notification.messaging;

import dk.samspil.notification.domain.Bounce;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.ReturnedMail;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contact of a mail's recipient is to learn that it has come back.
 *
 * @param bouncedAt system time
 * @param at business time
 */
record DoubtContactStep(
        String person,
        String mail,
        long details,
        String kind,
        @Nullable String status,
        Instant bouncedAt,
        Instant at) {
    static final String NAME = "doubt-contact";

    static DoubtContactStep of(PersonId person, ReturnedMail returned) {
        var bounce = returned.bounce();
        return new DoubtContactStep(
                person.value(),
                returned.mail().value(),
                returned.details(),
                bounce.kind().name(),
                bounce.status().orElse(null),
                bounce.at(),
                returned.at());
    }

    ReturnedMail toReturned() {
        var bounce = new Bounce(Bounce.Kind.valueOf(kind), Optional.ofNullable(status), bouncedAt);
        return new ReturnedMail(new MailId(mail), details, bounce, at);
    }
}

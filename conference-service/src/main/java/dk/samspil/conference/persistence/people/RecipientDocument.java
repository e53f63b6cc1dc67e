package dk.samspil.conference.persistence.people;

import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.people.Recipient;
import dk.samspil.conference.domain.people.Unreachable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Whether mails reach somebody, as it is kept.
 *
 * @param since null where they do
 */
public record RecipientDocument(
        @BsonId String id,
        @Nullable Instant since,
        @Nullable String reason) {
    static final String SINCE = "since";

    static RecipientDocument of(Recipient recipient) {
        return new RecipientDocument(
                recipient.id().value(),
                recipient.unreachable().map(Unreachable::since).orElse(null),
                recipient.unreachable().map(Unreachable::reason).orElse(null));
    }

    Recipient toRecipient() {
        return new Recipient(
                new PersonId(id),
                Optional.ofNullable(since).map(at -> new Unreachable(at, Objects.requireNonNullElse(reason, ""))));
    }
}

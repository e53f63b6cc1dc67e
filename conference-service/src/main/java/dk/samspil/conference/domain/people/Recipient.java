package dk.samspil.conference.domain.people;

import dk.samspil.conference.domain.PersonId;
import java.util.Optional;

/** Somebody to whom mails did not get through, now or once. */
public record Recipient(PersonId id, Optional<Unreachable> unreachable) {

    public static Recipient lost(PersonId id, Unreachable how) {
        return new Recipient(id, Optional.of(how));
    }

    public static Recipient regained(PersonId id) {
        return new Recipient(id, Optional.empty());
    }
}

package dk.samspil.conference.application.people;

import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.people.Recipient;
import dk.samspil.conference.domain.people.Unreachable;
import dk.samspil.messaging.aggregate.Change;
import java.util.List;

/**
 * Follows notification-service: no mail reaches somebody, or mails do again. An erasure ends it too, and is told in the
 * same stream, so the last word is right in whatever order one hears of the erasure itself.
 */
public final class FollowRecipient {
    private final Recipients recipients;

    public FollowRecipient(Recipients recipients) {
        this.recipients = recipients;
    }

    public void lose(PersonId person, Unreachable how) {
        recipients.react(person, _ -> Change.to(Recipient.lost(person, how), List.of()));
    }

    public void regain(PersonId person) {
        recipients.react(
                person,
                current -> current.isEmpty() ? Change.none() : Change.to(Recipient.regained(person), List.of()));
    }
}

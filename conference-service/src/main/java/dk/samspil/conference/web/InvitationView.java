package dk.samspil.conference.web;

import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.Invitation;
import dk.samspil.conference.domain.people.Unreachable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An invitation in a list.
 *
 * @param unreachableSince null where mails reach the person, as far as one knows
 */
record InvitationView(
        String id,
        String conference,
        String call,
        String person,
        String municipality,
        String state,
        @Nullable Integer position,
        Instant issuedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant unreachableSince) {

    static InvitationView of(Invitation invitation, Conference conference, Optional<Unreachable> unreachable) {
        var status = InvitationStatus.of(invitation, conference);
        return new InvitationView(
                invitation.id().value(),
                invitation.id().conference().value(),
                invitation.call().value(),
                invitation.id().person().value(),
                invitation.municipality().value(),
                status.state(),
                status.position(),
                invitation.issuedAt(),
                invitation.answeredAt().orElse(null),
                unreachable.map(Unreachable::since).orElse(null));
    }
}

package dk.samspil.conference.web;

import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.Invitation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An invitation, for whoever holds its token. */
record InvitationDetails(
        String conference,
        String region,
        TitleView title,
        Instant startsAt,
        Instant endsAt,
        VenueView venue,
        String state,
        @Nullable Integer position) {

    static InvitationDetails of(Invitation invitation, Conference conference) {
        return of(InvitationStatus.of(invitation, conference), conference);
    }

    static InvitationDetails of(InvitationStatus status, Conference conference) {
        var plan = conference.plan();
        return new InvitationDetails(
                plan.conference().value(),
                plan.region().value(),
                TitleView.of(plan.title()),
                plan.startsAt(),
                plan.endsAt(),
                VenueView.of(plan.venue()),
                status.state(),
                status.position());
    }
}

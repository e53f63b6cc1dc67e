package dk.samspil.conference.application;

import dk.samspil.conference.domain.Attendee;
import dk.samspil.conference.domain.AttendeeId;
import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.Registration;
import dk.samspil.messaging.aggregate.Change;
import java.time.Clock;
import java.util.List;

/**
 * Takes an acceptance to its two guards: first to the attendee, who is registered for one conference at most,
 * then to the ledger of seats. It may be cut off between the two: repeated, it finds the person registered
 * and goes on from there. An acceptance that the person has taken back by then claims nothing.
 */
public final class ClaimSeat {
    private final Invitations invitations;
    private final Attendees attendees;
    private final Conferences conferences;
    private final Clock clock;

    public ClaimSeat(Invitations invitations, Attendees attendees, Conferences conferences, Clock clock) {
        this.invitations = invitations;
        this.attendees = attendees;
        this.conferences = conferences;
        this.clock = clock;
    }

    public record Command(CallId call, Registration registration) {}

    public void handle(Command command) {
        var registration = command.registration();
        var attendee = new AttendeeId(command.call(), registration.invitation().person());
        attendees.react(attendee, current -> {
            var before = current.orElseGet(() -> Attendee.of(attendee));
            return Change.to(before.reserve(registration), List.of());
        });
        if (attendees.find(attendee).orElseThrow().state().holds(registration)) claim(registration.invitation());
        else turnDown(registration);
    }

    private void claim(InvitationId invitation) {
        var now = clock.instant();
        conferences.react(invitation.conference(), current -> {
            var seating = current.orElseThrow().claim(invitation, now);
            return Change.to(seating.next(), seating.news());
        });
    }

    private void turnDown(Registration registration) {
        invitations.react(
                registration.invitation(),
                current -> Change.to(current.orElseThrow().turnedDown(registration.attempt()), List.of()));
    }
}

package dk.samspil.conference.application;

import dk.samspil.conference.domain.Attendee;
import dk.samspil.conference.domain.AttendeeId;
import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.Registration;
import dk.samspil.conference.domain.Untold;
import dk.samspil.messaging.aggregate.Change;
import java.time.Clock;
import java.util.List;

/** Takes a cancellation to the ledger of seats, where the next in line moves up, and then to the attendee. */
public final class ReleaseSeat {
    private final Attendees attendees;
    private final Conferences conferences;
    private final Clock clock;

    public ReleaseSeat(Attendees attendees, Conferences conferences, Clock clock) {
        this.attendees = attendees;
        this.conferences = conferences;
        this.clock = clock;
    }

    public record Command(CallId call, Registration registration) {}

    public void handle(Command command) {
        var registration = command.registration();
        var invitation = registration.invitation();
        var now = clock.instant();
        conferences.react(invitation.conference(), current -> {
            var seating = current.orElseThrow().release(invitation, now);
            return Change.to(seating.next(), seating.news());
        });
        attendees.react(
                new AttendeeId(command.call(), invitation.person()),
                current -> current.map(a -> Change.<Attendee, Untold>to(a.release(registration), List.of()))
                        .orElseGet(Change::none));
    }
}

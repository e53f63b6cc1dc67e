package dk.samspil.conference.application;

import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.ConferenceNews;
import dk.samspil.conference.domain.Invitation;
import dk.samspil.conference.domain.Reminder;
import dk.samspil.messaging.aggregate.Change;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Reminds those who have not answered, four weeks and one week before a conference. It may be cut off at any place, and
 * run twice at once: each invitation remembers when it was reminded, and a conference is passed over only once all its
 * invitations have been looked at. A clock that is moved past both moments leads to the later reminder alone.
 */
public final class RemindInvited {
    private static final int AT_ONCE = 500;

    private final Conferences conferences;
    private final Invitations invitations;
    private final Clock clock;

    public RemindInvited(Conferences conferences, Invitations invitations, Clock clock) {
        this.conferences = conferences;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** @throws IllegalStateException after all the others, if one conference could not be seen to */
    public void handle() {
        var failed = new IllegalStateException("not all conferences could be seen to");
        for (var each : conferences.all()) {
            try {
                each.reminderDue(clock.instant()).ifPresent(reminder -> remind(each, reminder));
            } catch (RuntimeException e) {
                failed.addSuppressed(e);
            }
        }
        if (failed.getSuppressed().length > 0) throw failed;
    }

    private void remind(Conference conference, Reminder reminder) {
        var all = new Invitations.Filter(Optional.of(conference.id()), Optional.empty(), Optional.empty());
        var part = invitations.list(all, Optional.empty(), AT_ONCE);
        while (!part.isEmpty()) {
            part.forEach(each -> remind(each, conference, reminder));
            part = invitations.list(all, Optional.of(part.getLast().id()), AT_ONCE);
        }
        conferences.react(
                conference.id(),
                current -> current.filter(c -> c.plan().equals(conference.plan()))
                        .map(c -> Change.<Conference, ConferenceNews>to(c.reminded(reminder), List.of()))
                        .orElseGet(Change::none));
    }

    /** Looks before it asks for a change: most have answered, or have been reminded before a crash. */
    private void remind(Invitation seen, Conference conference, Reminder reminder) {
        var now = clock.instant();
        var startsAt = conference.plan().startsAt();
        if (seen.remind(reminder, startsAt, now).news().isEmpty()) return;
        invitations.react(seen.id(), current -> {
            var reply = current.orElseThrow().remind(reminder, startsAt, now);
            return reply.news().isEmpty() ? Change.none() : Change.to(reply.next(), reply.news());
        });
    }
}

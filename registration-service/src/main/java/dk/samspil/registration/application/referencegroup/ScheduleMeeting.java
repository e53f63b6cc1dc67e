package dk.samspil.registration.application.referencegroup;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.Title;
import dk.samspil.registration.domain.referencegroup.AgendaItem;
import dk.samspil.registration.domain.referencegroup.MeetingId;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import dk.samspil.registration.domain.referencegroup.Slot;
import java.time.Clock;
import java.util.List;

/** A meeting of the reference group is scheduled; its members are invited. */
public final class ScheduleMeeting {
    private final ReferenceMeetings meetings;
    private final ReferenceMembers members;
    private final Calls calls;
    private final Clock clock;

    public ScheduleMeeting(ReferenceMeetings meetings, ReferenceMembers members, Calls calls, Clock clock) {
        this.meetings = meetings;
        this.members = members;
        this.calls = calls;
        this.clock = clock;
    }

    /** @param id derived from the command's own, so that a repeat finds what it has scheduled */
    public record Command(MeetingId id, CallId call, Title title, Slot slot, List<AgendaItem> agenda) {}

    /** Whether it is scheduled. */
    public enum Answer {
        SCHEDULED,
        IN_THE_PAST,
        UNKNOWN_CALL
    }

    public Answer handle(Command command) {
        if (calls.find(command.call()).isEmpty()) return Answer.UNKNOWN_CALL;
        var invited = members.now(command.call());
        return meetings.change(command.id(), Answer.class, current -> {
            if (current.isPresent()) return Change.none(Answer.SCHEDULED);
            if (!clock.instant().isBefore(command.slot().startsAt())) return Change.none(Answer.IN_THE_PAST);
            var scheduled = ReferenceMeeting.schedule(
                    command.id(), command.call(), command.title(), command.slot(), command.agenda(), invited);
            return Change.to(scheduled.next(), scheduled.news(), Answer.SCHEDULED);
        });
    }
}

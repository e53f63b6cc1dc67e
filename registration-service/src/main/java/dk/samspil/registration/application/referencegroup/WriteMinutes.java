package dk.samspil.registration.application.referencegroup;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.referencegroup.MeetingId;
import dk.samspil.registration.domain.referencegroup.Minutes;
import dk.samspil.registration.domain.referencegroup.MinutesAnswer;
import java.time.Clock;

/** What came of a meeting is written down, and in the end approved. */
public final class WriteMinutes {
    private final ReferenceMeetings meetings;
    private final Clock clock;

    public WriteMinutes(ReferenceMeetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    public record Command(MeetingId meeting, Minutes minutes) {}

    public MinutesAnswer handle(Command command) {
        return meetings.change(
                command.meeting(),
                MinutesAnswer.class,
                current -> current.map(m -> ChangeMeeting.changed(m, m.minute(command.minutes(), clock.instant())))
                        .orElseGet(() -> Change.none(MinutesAnswer.UNKNOWN)));
    }
}

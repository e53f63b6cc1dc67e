package dk.samspil.registration.application.referencegroup;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.referencegroup.AgendaItem;
import dk.samspil.registration.domain.referencegroup.MeetingAnswer;
import dk.samspil.registration.domain.referencegroup.MeetingId;
import dk.samspil.registration.domain.referencegroup.MeetingNews;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import dk.samspil.registration.domain.referencegroup.Settled;
import dk.samspil.registration.domain.referencegroup.Slot;
import java.util.List;
import java.util.Optional;

/** A meeting is moved, called off, or given another agenda. */
public final class ChangeMeeting {
    private final ReferenceMeetings meetings;

    public ChangeMeeting(ReferenceMeetings meetings) {
        this.meetings = meetings;
    }

    /** What is to become of it. */
    public sealed interface Command {
        MeetingId meeting();

        record Move(MeetingId meeting, Slot to) implements Command {}

        record Cancel(MeetingId meeting, String reason) implements Command {}

        record Plan(MeetingId meeting, List<AgendaItem> items) implements Command {}
    }

    public MeetingAnswer handle(Command command) {
        return meetings.change(command.meeting(), MeetingAnswer.class, current -> decide(current, command));
    }

    private static Change<ReferenceMeeting, MeetingNews, MeetingAnswer> decide(
            Optional<ReferenceMeeting> current, Command command) {
        if (current.isEmpty()) return Change.none(MeetingAnswer.UNKNOWN);
        var before = current.get();
        return changed(before, settle(before, command));
    }

    private static Settled<MeetingAnswer> settle(ReferenceMeeting meeting, Command command) {
        return switch (command) {
            case Command.Move move -> meeting.move(move.to());
            case Command.Cancel cancel -> meeting.cancel(cancel.reason());
            case Command.Plan plan -> meeting.plan(plan.items());
        };
    }

    static <A> Change<ReferenceMeeting, MeetingNews, A> changed(ReferenceMeeting before, Settled<A> settled) {
        return settled.next().equals(before) && settled.news().isEmpty()
                ? Change.none(settled.answer())
                : Change.to(settled.next(), settled.news(), settled.answer());
    }
}

package dk.samspil.registration.domain.referencegroup;

import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Title;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A meeting of a call's reference group, with its agenda and in the end its minutes.
 *
 * @param sequence of its entry in people's calendars: rises whenever they have to put down something else
 * @param invited who has been told of it, and hears when it changes
 * @param cancellation why it does not take place, where it is cancelled
 */
public record ReferenceMeeting(
        MeetingId id,
        CallId call,
        Title title,
        Slot slot,
        MeetingState state,
        int sequence,
        Set<PersonId> invited,
        List<AgendaItem> agenda,
        Optional<Minutes> minutes,
        Optional<String> cancellation) {
    public ReferenceMeeting {
        invited = Set.copyOf(invited);
        agenda = List.copyOf(agenda);
    }

    public static Settled<MeetingId> schedule(
            MeetingId id, CallId call, Title title, Slot slot, List<AgendaItem> agenda, Set<PersonId> members) {
        var meeting = new ReferenceMeeting(
                id, call, title, slot, MeetingState.SCHEDULED, 0, members, agenda, Optional.empty(), Optional.empty());
        return new Settled<>(
                meeting,
                List.of(
                        new MeetingNews.MeetingScheduled(meeting, members),
                        new MeetingNews.InvitationsToComplete(meeting)),
                id);
    }

    /** Whether those who become members now are to come. */
    public boolean liesAhead(Instant now) {
        return state.isPlanned() && now.isBefore(slot.startsAt());
    }

    /** Invites those of these who are not, and tells them how the meeting is now. */
    public Settled<Boolean> invite(Set<PersonId> members, Instant now) {
        var missing = new HashSet<>(members);
        missing.removeAll(invited);
        if (missing.isEmpty() || !liesAhead(now)) return Settled.as(this, false);
        var all = new HashSet<>(invited);
        all.addAll(missing);
        var next = with(all);
        return new Settled<>(next, List.of(new MeetingNews.MeetingScheduled(next, missing)), true);
    }

    /** Somebody who has left the group is not expected any more. */
    public Settled<Boolean> uninvite(PersonId person, Instant now) {
        if (!invited.contains(person) || !liesAhead(now)) return Settled.as(this, false);
        var others = new HashSet<>(invited);
        others.remove(person);
        return new Settled<>(with(others), List.of(), true);
    }

    public Settled<MeetingAnswer> move(Slot to) {
        if (!state.isPlanned()) return Settled.as(this, ended());
        if (to.equals(slot)) return Settled.as(this, MeetingAnswer.DONE);
        var next = new ReferenceMeeting(
                id, call, title, to, MeetingState.MOVED, sequence + 1, invited, agenda, minutes, cancellation);
        return new Settled<>(next, List.of(new MeetingNews.MeetingMoved(next, invited)), MeetingAnswer.DONE);
    }

    public Settled<MeetingAnswer> cancel(String reason) {
        if (state == MeetingState.CANCELLED) return Settled.as(this, MeetingAnswer.DONE);
        if (!state.isPlanned()) return Settled.as(this, ended());
        var next = new ReferenceMeeting(
                id,
                call,
                title,
                slot,
                MeetingState.CANCELLED,
                sequence + 1,
                invited,
                agenda,
                minutes,
                Optional.of(reason));
        return new Settled<>(next, List.of(new MeetingNews.MeetingCancelled(next, invited)), MeetingAnswer.DONE);
    }

    public Settled<MeetingAnswer> plan(List<AgendaItem> items) {
        if (!state.isPlanned()) return Settled.as(this, ended());
        var next = new ReferenceMeeting(id, call, title, slot, state, sequence, invited, items, minutes, cancellation);
        return new Settled<>(next, List.of(), MeetingAnswer.DONE);
    }

    /** Writes down what came of it. From its beginning on that means that it was held. */
    public Settled<MinutesAnswer> minute(Minutes written, Instant now) {
        if (state == MeetingState.CANCELLED) return Settled.as(this, MinutesAnswer.MEETING_CANCELLED);
        if (now.isBefore(slot.startsAt())) return Settled.as(this, MinutesAnswer.NOT_BEGUN);
        if (minutes.filter(written::equals).isPresent()) return Settled.as(this, MinutesAnswer.WRITTEN);
        if (minutes.filter(Minutes::approved).isPresent()) return Settled.as(this, MinutesAnswer.MINUTES_APPROVED);
        if (!invited.containsAll(written.attendance())) return Settled.as(this, MinutesAnswer.NOT_INVITED);
        var next = new ReferenceMeeting(
                id,
                call,
                title,
                slot,
                MeetingState.HELD,
                sequence,
                invited,
                agenda,
                Optional.of(written),
                cancellation);
        return new Settled<>(next, List.of(), MinutesAnswer.WRITTEN);
    }

    private ReferenceMeeting with(Set<PersonId> expected) {
        return new ReferenceMeeting(id, call, title, slot, state, sequence, expected, agenda, minutes, cancellation);
    }

    private MeetingAnswer ended() {
        return state == MeetingState.CANCELLED ? MeetingAnswer.MEETING_CANCELLED : MeetingAnswer.MEETING_HELD;
    }
}

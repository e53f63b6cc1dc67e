package dk.samspil.notification.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What registration-service says at this moment about calls, meetings of the reference group, and messages. */
public interface ProgrammeLetters {

    /**
     * Empty if there is no such meeting.
     *
     * @throws LetterRefused if the service does not answer us, which waiting does not mend
     * @throws RuntimeException if the service cannot be asked now
     */
    Optional<MeetingLetter> meeting(String meeting, String person);

    /** As for a meeting. */
    Optional<MessageLetter> message(String message);

    /** As for a meeting; a call as everybody may see it. */
    Optional<CallLetter> call(String call);

    /**
     * A meeting, and whether a person is expected there.
     *
     * @param uid of its entry in calendars
     */
    record MeetingLetter(
            String uid,
            Text title,
            Instant startsAt,
            Instant endsAt,
            String place,
            String state,
            int sequence,
            @Nullable String cancelledBecause,
            List<Text> agenda,
            boolean expected) {}

    /** What the coordinator writes. */
    record MessageLetter(Text subject, Text body) {}

    /**
     * A call for applications.
     *
     * @param state not-open-yet, open, closed or concluded
     * @param admission first-come or selection
     * @param taken places that are offered or confirmed
     * @param undecided applications that wait for a decision
     * @param deadline until when it takes applications, or when it closed
     */
    record CallLetter(
            String state,
            String admission,
            int places,
            int taken,
            int waiting,
            int undecided,
            Instant opensAt,
            Instant deadline) {

        boolean takesApplications() {
            return state.equals("open") || state.equals("not-open-yet");
        }

        /** Whether nobody can apply any more, and applications may still be decided on. */
        boolean isClosed() {
            return state.equals("closed");
        }
    }

    record Text(String da, String en) {}
}

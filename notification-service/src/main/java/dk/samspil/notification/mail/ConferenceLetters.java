package dk.samspil.notification.mail;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What conference-service says about an invitation at this moment. */
public interface ConferenceLetters {

    /**
     * Empty if there is no such invitation any more.
     *
     * @throws RuntimeException if the service cannot be asked now
     */
    Optional<ConferenceLetter> find(String invitation);

    /**
     * An invitation with its conference.
     *
     * @param token opens the invitation: it goes into the mail and nowhere else
     * @param position on the waiting list, where there is one
     */
    record ConferenceLetter(
            String token,
            Title title,
            Instant startsAt,
            Instant endsAt,
            Venue venue,
            String state,
            @Nullable Integer position) {

        /** Says nothing of the token. */
        @Override
        public String toString() {
            return "ConferenceLetter[" + state + "]";
        }
    }

    record Title(String da, String en) {}

    record Venue(String name, String address) {}
}

package dk.samspil.notification.mail;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What conference-service says about an invitation at this moment. */
public interface ConferenceLetters {

    /**
     * Empty if there is no such invitation any more.
     *
     * @throws Refused if the service does not answer us, which waiting does not mend
     * @throws RuntimeException if the service cannot be asked now
     */
    Optional<ConferenceLetter> find(String invitation);

    /**
     * An invitation with its conference.
     *
     * @param token opens the invitation: it goes into the mail and nowhere else
     * @param ticket tells this registration from earlier and later ones, as the events about it do
     * @param position on the waiting list, where there is one
     */
    record ConferenceLetter(
            String token,
            Title title,
            Instant startsAt,
            Instant endsAt,
            Venue venue,
            String state,
            @Nullable Long ticket,
            @Nullable Integer position) {

        /** Says nothing of the token. */
        @Override
        public String toString() {
            return "ConferenceLetter[" + state + "]";
        }
    }

    /** The service answers, and refuses: a fault in how the services are set up. */
    final class Refused extends RuntimeException {
        public Refused(String status, Throwable cause) {
            super(status, cause);
        }
    }

    record Title(String da, String en) {}

    record Venue(String name, String address) {}
}

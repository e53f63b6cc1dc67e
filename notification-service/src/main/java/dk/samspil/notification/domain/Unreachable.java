package dk.samspil.notification.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * That somebody's address does not work, and how one knows.
 *
 * @param since business time
 * @param status what the server said last
 * @param mail the mail that came back
 */
public record Unreachable(Instant since, Reason reason, Optional<String> status, MailId mail) {

    /** How one knows. */
    public enum Reason {
        HARD_BOUNCE,
        REPEATED_SOFT_BOUNCES;

        /** As it is called in the API and in events. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

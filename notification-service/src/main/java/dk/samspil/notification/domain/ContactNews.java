package dk.samspil.notification.domain;

import java.time.Instant;
import java.util.Locale;

/** What has happened to a contact that concerns mails. */
public sealed interface ContactNews {

    /** A mail need not wait for the details any longer. */
    record MailReleased(MailId mail) implements ContactNews {}

    /** Nothing may be sent to this person any more. */
    record ContactErased(PersonId person) implements ContactNews {}

    /**
     * What was held of this person is forgotten.
     *
     * @param sequence that of the erasure
     * @param at business time
     */
    record ContactForgotten(PersonId person, long sequence, Instant at) implements ContactNews {}

    /** The person's address does not work. */
    record ContactLost(PersonId person, Unreachable why) implements ContactNews {}

    /**
     * The person can be reached again, or need not be.
     *
     * @param at business time
     */
    record ContactRegained(PersonId person, Why why, Instant at) implements ContactNews {
        /** What has changed. */
        public enum Why {
            ADDRESS_CHANGED,
            CONFIRMED,
            ERASED;

            /** As it is called in events. */
            public String code() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }

    /** What was withheld because the person could not be reached is of use again. */
    record MailsResumed(PersonId person) implements ContactNews {}
}

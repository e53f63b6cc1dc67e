package dk.samspil.notification.mail;

import dk.samspil.notification.mail.tickets.Ticket;
import java.util.Map;
import java.util.Optional;

/** What a mail tells, gathered just before it is sent. */
sealed interface LetterFacts {

    /**
     * All that the text needs.
     *
     * @param calendar what to put into the recipient's calendar
     * @param ticket what opens the door to them
     */
    record Gathered(Map<String, Object> values, Optional<CalendarEntry> calendar, Optional<Ticket> ticket)
            implements LetterFacts {
        public Gathered {
            values = Map.copyOf(values);
        }

        Gathered(Map<String, Object> values, Optional<CalendarEntry> calendar) {
            this(values, calendar, Optional.empty());
        }

        static Gathered of(Map<String, Object> values) {
            return new Gathered(values, Optional.empty());
        }
    }

    /** Something is not known here yet. */
    record Missing() implements LetterFacts {}

    /** What was to be told is so no longer. */
    record Outdated() implements LetterFacts {}
}

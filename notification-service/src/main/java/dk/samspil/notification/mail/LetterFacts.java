package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Category;
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
     * @param category what the mail is about, where that is another than was thought when it was ordered
     */
    record Gathered(
            Map<String, Object> values,
            Optional<CalendarEntry> calendar,
            Optional<Ticket> ticket,
            Optional<Category> category)
            implements LetterFacts {
        public Gathered {
            values = Map.copyOf(values);
        }

        Gathered(Map<String, Object> values, Optional<CalendarEntry> calendar) {
            this(values, calendar, Optional.empty(), Optional.empty());
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

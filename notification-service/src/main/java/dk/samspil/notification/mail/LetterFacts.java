package dk.samspil.notification.mail;

import java.util.Map;
import java.util.Optional;

/** What a mail tells, gathered just before it is sent. */
sealed interface LetterFacts {

    /**
     * All that the text needs.
     *
     * @param calendar what to put into the recipient's calendar
     */
    record Gathered(Map<String, Object> values, Optional<CalendarEntry> calendar) implements LetterFacts {
        public Gathered {
            values = Map.copyOf(values);
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

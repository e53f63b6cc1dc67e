package dk.samspil.notification.application;

import dk.samspil.notification.domain.PersonDetails;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail's words.
 *
 * @param subject one line
 * @param calendar an entry for the recipient's calendar (iCalendar)
 */
public record Letter(PersonDetails recipient, String subject, String text, String html, Optional<String> calendar) {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public Letter {
        if (CONTROL.matcher(subject).find()) throw new IllegalArgumentException("a subject is one line of text");
    }
}

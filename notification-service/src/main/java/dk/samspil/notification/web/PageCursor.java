package dk.samspil.notification.web;

import dk.samspil.notification.application.MailQuery.After;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import java.time.Instant;

/** Where the next page begins: the time and id of the last mail of this one. */
final class PageCursor {
    private static final char SEPARATOR = '-';

    private PageCursor() {}

    static String after(Mail last) {
        return Long.toString(last.orderedAt().toEpochMilli())
                + SEPARATOR
                + last.id().value();
    }

    /** @throws IllegalArgumentException if it is none of ours */
    static After read(String cursor) {
        var separator = cursor.indexOf(SEPARATOR);
        if (separator < 1) throw new IllegalArgumentException("no cursor");
        var millis = Long.parseLong(cursor.substring(0, separator));
        return new After(Instant.ofEpochMilli(millis), new MailId(cursor.substring(separator + 1)));
    }
}

package dk.samspil.notification.application;

import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.Edition;
import dk.samspil.notification.domain.PersonDetails;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail's words.
 *
 * @param subject one line
 * @param version of the text that it was written from
 * @param enclosures what goes with the words
 */
public record Letter(
        PersonDetails recipient, String subject, String text, String html, String version, Enclosures enclosures) {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public Letter {
        if (CONTROL.matcher(subject).find()) throw new IllegalArgumentException("a subject is one line of text");
    }

    /** Which words these are. The address is the sender's to tell. */
    Edition edition() {
        return new Edition(recipient.language(), version);
    }

    /**
     * What goes with the words.
     *
     * @param calendar an entry for the recipient's calendar (iCalendar)
     * @param unsubscribe the way out of such mails; none for those that nobody can do without
     */
    public record Enclosures(Optional<String> calendar, List<Attachment> attachments, Optional<WayOut> unsubscribe) {
        public static final Enclosures NONE = new Enclosures(Optional.empty(), List.of(), Optional.empty());

        public Enclosures {
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * How mails of a kind end.
     *
     * @param category what the letter is by what it says, which may be less than service mail although such was ordered
     * @param address where one POST ends them (RFC 8058)
     */
    public record WayOut(Category category, URI address) {}

    /**
     * A file.
     *
     * @param name as the recipient sees it
     * @param type the media type
     */
    @SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
    public record Attachment(String name, String type, byte[] content) {}
}

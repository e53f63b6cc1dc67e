package dk.samspil.notification.mail;

import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letter.Attachment;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;

/**
 * The parts of a message. Text, HTML and the calendar entry are alternatives that say the same; files stand beside
 * them. All of it is encoded so that a boundary cannot occur in it, whatever somebody has written.
 */
final class MessageBody {
    private static final String UTF_8 = "UTF-8";
    private static final String ENTRY = ".ics";
    private static final int LONGEST_NAME = 60;

    private MessageBody() {}

    static MimeMultipart of(Letter letter) throws MessagingException {
        var enclosures = letter.enclosures();
        var alternatives = alternatives(letter);
        if (enclosures.calendar().isEmpty() && enclosures.attachments().isEmpty()) return alternatives;
        var words = new MimeBodyPart();
        words.setContent(alternatives);
        var all = new MimeMultipart("mixed");
        all.addBodyPart(words);
        for (var file : enclosures.attachments()) all.addBodyPart(attached(file));
        // Outlook, Google and Apple take the entry from among the alternatives; others only know files.
        if (enclosures.calendar().isPresent()) {
            all.addBodyPart(attached(entry(letter, enclosures.calendar().get())));
        }
        return all;
    }

    private static MimeMultipart alternatives(Letter letter) throws MessagingException {
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(text(letter.text(), "plain"));
        parts.addBodyPart(text(letter.html(), "html"));
        if (letter.enclosures().calendar().isPresent()) {
            var entry = letter.enclosures().calendar().get();
            var type = "text/calendar; method=" + method(entry) + "; charset=UTF-8";
            parts.addBodyPart(bytes(type, entry.getBytes(StandardCharsets.UTF_8)));
        }
        return parts;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static MimeBodyPart bytes(String type, byte[] content) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** With its name in RFC 2231 where that is not plain ASCII. */
    private static MimeBodyPart attached(Attachment file) throws MessagingException {
        var part = bytes(file.type(), file.content());
        var parameters = new ParameterList();
        parameters.set("filename", HeaderText.line(file.name(), LONGEST_NAME), UTF_8);
        part.setHeader("Content-Disposition", new ContentDisposition(Part.ATTACHMENT, parameters).toString());
        return part;
    }

    private static Attachment entry(Letter letter, String entry) {
        var name = switch (letter.recipient().language()) {
            case DA -> "Aftale" + ENTRY;
            case EN -> "Appointment" + ENTRY;
        };
        return new Attachment(name, "application/ics", entry.getBytes(StandardCharsets.UTF_8));
    }

    /** The part's type has to say the same as the entry. */
    private static String method(String entry) {
        return entry.lines().anyMatch("METHOD:CANCEL"::equals) ? "CANCEL" : "REQUEST";
    }
}

package dk.samspil.notification.mail;

import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Postbox.Parcel;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.Locale;

/** Makes the message: text, HTML and perhaps a calendar entry, each saying the same. Line breaks in a header are refused. */
final class MessageComposer {
    private static final String UTF_8 = "UTF-8";

    private final Session session;
    private final Sender sender;
    private final MessageIds ids;
    private final InstantSource system;

    MessageComposer(Session session, Sender sender, MessageIds ids, InstantSource system) {
        this.session = session;
        this.sender = sender;
        this.ids = ids;
        this.system = system;
    }

    MimeMessage compose(Parcel parcel) throws MessagingException {
        var letter = parcel.letter();
        var message = new IdentifiedMessage(session, ids.of(parcel.mail()));
        message.setFrom(address(sender.name(), sender.address()));
        message.setRecipient(
                RecipientType.TO,
                address(letter.recipient().name(), letter.recipient().email()));
        message.setSubject(oneLine(letter.subject()), UTF_8);
        message.setSentDate(Date.from(system.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader(
                "Content-Language", letter.recipient().language().name().toLowerCase(Locale.ROOT));
        if (parcel.repeat()) message.setHeader("X-Samspil-Repeat", "1");
        message.setContent(alternatives(letter));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart alternatives(Letter letter) throws MessagingException {
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(letter.text(), "plain"));
        parts.addBodyPart(part(letter.html(), "html"));
        if (letter.enclosures().calendar().isPresent()) {
            parts.addBodyPart(calendar(letter.enclosures().calendar().get()));
        }
        return parts;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    /** The part's type has to say the same as the entry. */
    private static String method(String entry) {
        return entry.lines().anyMatch("METHOD:CANCEL"::equals) ? "CANCEL" : "REQUEST";
    }

    private static MimeBodyPart calendar(String entry) throws MessagingException {
        var part = new MimeBodyPart();
        var bytes = entry.getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(
                new ByteArrayDataSource(bytes, "text/calendar; method=" + method(entry) + "; charset=UTF-8")));
        return part;
    }

    private static InternetAddress address(String name, String address) throws MessagingException {
        try {
            var internet = new InternetAddress(oneLine(address), oneLine(name), UTF_8);
            internet.validate();
            return internet;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every JDK has UTF-8", e);
        }
    }

    private static String oneLine(String value) throws MessagingException {
        if (value.chars().anyMatch(Character::isISOControl))
            throw new MessagingException("a header holds a control character");
        return value;
    }

    /** Keeps the id that it was given, where a message otherwise makes one up. */
    private static final class IdentifiedMessage extends MimeMessage {
        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}

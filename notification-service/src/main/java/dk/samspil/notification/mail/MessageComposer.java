package dk.samspil.notification.mail;

import dk.samspil.notification.application.Postbox.Parcel;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.time.InstantSource;
import java.util.Date;
import java.util.Locale;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** Makes the message. Line breaks in a header are refused. */
final class MessageComposer {
    /** What stands before it on the line. */
    private static final int SUBJECT = "Subject: ".length();

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
        message.setFrom(new NamedAddress(sender.name(), sender.address()));
        message.setRecipient(
                RecipientType.TO,
                new NamedAddress(letter.recipient().name(), letter.recipient().email()));
        message.setHeader("Subject", MimeUtility.fold(SUBJECT, HeaderText.encoded(letter.subject())));
        message.setSentDate(Date.from(system.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader(
                "Content-Language", letter.recipient().language().name().toLowerCase(Locale.ROOT));
        if (letter.enclosures().unsubscribe().isPresent()) {
            // RFC 2369 and 8058; a signature has to cover both.
            message.setHeader(
                    "List-Unsubscribe",
                    "<" + letter.enclosures().unsubscribe().get().address() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (parcel.repeat()) message.setHeader("X-Samspil-Repeat", "1");
        message.setContent(MessageBody.of(letter));
        message.saveChanges();
        return message;
    }

    /** Where somebody is reached, and what they are called. */
    private static final class NamedAddress extends InternetAddress {
        NamedAddress(String name, String address) throws MessagingException {
            setAddress(wire(address));
            var shown = HeaderText.encoded(name);
            if (!shown.isEmpty()) {
                personal = Escaping.line(name);
                encodedPersonal = shown;
            }
            validate();
        }

        private static String wire(String address) throws MessagingException {
            try {
                return WireAddress.of(address).value();
            } catch (IllegalArgumentException e) {
                throw new MessagingException("an address that no server takes", e);
            }
        }
    }

    /** Keeps the id that it was given, where a message otherwise makes one up. */
    private static final class IdentifiedMessage extends SMTPMessage {
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

package dk.samspil.bench.fanout;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** One connection to the mail server, used for one mail after the other. */
final class BareSession implements AutoCloseable {
    private static final String UTF_8 = "UTF-8";

    private final Session session = Session.getInstance(new Properties());
    private final Transport transport;

    BareSession(int port) throws MessagingException {
        transport = session.getTransport("smtp");
        transport.connect("127.0.0.1", port, null, null);
    }

    void send(int i, String id) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress("samspil@samspil.example"));
        message.setRecipient(RecipientType.TO, new InternetAddress(Invitation.address(i)));
        message.setSubject(Invitation.SUBJECT, UTF_8);
        message.setSentDate(Date.from(Instant.now()));
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(Invitation.TEXT, "plain"));
        parts.addBodyPart(part(Invitation.HTML, "html"));
        message.setContent(parts);
        message.saveChanges();
        message.setHeader("Message-ID", id);
        transport.sendMessage(message, message.getAllRecipients());
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }
}

package dk.samspil.notification.mail;

import dk.samspil.notification.application.Postbox.Consent;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * A connection that asks before it ends a message, and knows whether the server could have had it when something
 * went wrong: a server has a message only with the line that ends it (RFC 5321, 4.1.1.4).
 */
final class CarefulTransport extends SMTPTransport {
    private Consent consent = () -> false;
    private Handover handover = Handover.BEGUN;

    /** How far a message has come. */
    enum Handover {
        BEGUN,
        CONTENT,
        WITHHELD,
        ENDED
    }

    CarefulTransport(Session session, String host, int port) {
        super(session, new URLName("smtp", host, port, null, null, null));
    }

    /** Hands a message over, if it is consented to once the server has all but its end. */
    void send(MimeMessage message, Consent asked) throws MessagingException {
        consent = asked;
        handover = Handover.BEGUN;
        sendMessage(message, message.getAllRecipients());
    }

    Handover handover() {
        return handover;
    }

    @Override
    protected OutputStream data() throws MessagingException {
        var content = super.data();
        handover = Handover.CONTENT;
        return content;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        if (!isConsented()) {
            handover = Handover.WITHHELD;
            // By this the transport drops the connection, without an end of the message.
            throw new IOException("the message is withheld");
        }
        handover = Handover.ENDED;
        super.finishData();
    }

    private boolean isConsented() throws IOException {
        try {
            return consent.given();
        } catch (RuntimeException e) {
            handover = Handover.WITHHELD;
            throw new IOException("nobody could be asked", e);
        }
    }
}

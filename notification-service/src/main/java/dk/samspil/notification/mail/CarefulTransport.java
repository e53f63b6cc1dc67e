package dk.samspil.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection that knows whether the server could have had the message when something went wrong. */
final class CarefulTransport extends SMTPTransport {
    private boolean dataBegun;

    CarefulTransport(Session session, String host, int port) {
        super(session, new URLName("smtp", host, port, null, null, null));
    }

    /** Before the next message. */
    void beginMessage() {
        dataBegun = false;
    }

    /** Whether the server has told us to go ahead with the message's content (354). */
    boolean dataBegun() {
        return dataBegun;
    }

    @Override
    protected OutputStream data() throws MessagingException {
        var content = super.data();
        dataBegun = true;
        return content;
    }
}

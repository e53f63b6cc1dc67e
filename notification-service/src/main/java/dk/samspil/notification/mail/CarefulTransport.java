package dk.samspil.notification.mail;

import dk.samspil.notification.application.Postbox.Escort;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * A connection that asks before it ends a message, and knows whether the server could have had it when something
 * went wrong: a server has a message only with the line that ends it (RFC 5321, 4.1.1.4).
 */
final class CarefulTransport extends SMTPTransport {
    private static final System.Logger LOG = System.getLogger(CarefulTransport.class.getName());

    private final Duration finalAnswer;
    private Escort escort = () -> false;
    private Handover handover = Handover.BEGUN;
    private boolean ending;

    /** How far a message has come. */
    enum Handover {
        BEGUN,
        CONTENT,
        WITHHELD,
        ENDED
    }

    CarefulTransport(Session session, SmtpSettings settings) {
        super(session, new URLName("smtp", settings.host(), settings.port(), null, null, null));
        this.finalAnswer = settings.finalAnswer();
    }

    /** Hands a message over, if it is consented to once the server has all but its end. */
    void send(MimeMessage message, Escort along) throws MessagingException {
        escort = along;
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
        ending = true;
        try {
            super.finishData();
        } finally {
            ending = false;
        }
    }

    /**
     * To the end of a message the server may answer late, for it looks through the message first. A connection has one
     * time-out for all answers, so this listens again; half a line, lost between, is no reply that has a meaning.
     */
    @Override
    protected int readServerResponse() throws MessagingException {
        var until = System.nanoTime() + finalAnswer.toNanos();
        for (var isLogged = false; ; isLogged = true) {
            try {
                return super.readServerResponse();
            } catch (MessagingException e) {
                var silent = e.getNextException() instanceof SocketTimeoutException;
                if (!ending || !silent || System.nanoTime() - until >= 0) throw e;
                if (!isLogged)
                    LOG.log(Level.WARNING, "the mail server has a mail, and is silent; it has {0}", finalAnswer);
                escort.keptWaiting();
            }
        }
    }

    private boolean isConsented() throws IOException {
        try {
            return escort.consents();
        } catch (RuntimeException e) {
            handover = Handover.WITHHELD;
            throw new IOException("nobody could be asked", e);
        }
    }
}

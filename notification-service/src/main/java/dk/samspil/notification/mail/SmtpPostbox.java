package dk.samspil.notification.mail;

import dk.samspil.notification.application.Postbox;
import dk.samspil.notification.domain.SmtpReply;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;

/** The mail server, by SMTP. */
public final class SmtpPostbox implements Postbox, AutoCloseable {
    private static final int COMPOSING_FAILED = 554;

    private final Transports transports;
    private final MessageComposer composer;

    public SmtpPostbox(SmtpSettings settings, Sender sender, MessageIds ids, InstantSource system) {
        var session = Session.getInstance(settings.toProperties());
        this.transports = new Transports(settings, session);
        this.composer = new MessageComposer(session, sender, ids, system);
    }

    @Override
    public Line open() {
        var used = transports.used();
        return new SmtpLine(used.orElseGet(transports::connect), used.isPresent());
    }

    @Override
    public boolean reachable() {
        try {
            transports.giveBack(transports.connect());
            return true;
        } catch (Unreachable e) {
            return false;
        }
    }

    @Override
    public void close() {
        transports.close();
    }

    /** One connection in one sender's hands. */
    private final class SmtpLine implements Line {
        private CarefulTransport transport;
        private boolean used;
        private boolean sound = true;

        SmtpLine(CarefulTransport transport, boolean used) {
            this.transport = transport;
            this.used = used;
        }

        @Override
        public Delivery post(Parcel parcel) {
            MimeMessage message;
            try {
                message = composer.compose(parcel);
            } catch (MessagingException e) {
                // Nothing has left: what cannot be a message will never be one.
                return new Delivery.Refused(new SmtpReply(COMPOSING_FAILED, "not a valid message"));
            }
            var delivery = attempt(message);
            // A connection from before may have been closed in the meantime, which says nothing about the server.
            return delivery instanceof Delivery.Lost && used ? again(message) : delivery;
        }

        private Delivery again(MimeMessage message) {
            Transports.discard(transport);
            try {
                transport = transports.connect();
            } catch (Unreachable e) {
                return new Delivery.Lost();
            }
            used = false;
            return attempt(message);
        }

        private Delivery attempt(MimeMessage message) {
            sound = false;
            transport.beginMessage();
            try {
                transport.sendMessage(message, message.getAllRecipients());
                sound = true;
                return new Delivery.Accepted(
                        new SmtpReply(transport.getLastReturnCode(), transport.getLastServerResponse()));
            } catch (MessagingException e) {
                return SmtpFailures.classify(e, transport.dataBegun());
            }
        }

        @Override
        public void close() {
            if (sound) transports.giveBack(transport);
            else Transports.discard(transport);
        }
    }
}

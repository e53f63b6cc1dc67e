package dk.samspil.notification.mail;

import dk.samspil.notification.application.Postbox;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.SmtpReply;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.util.MailStreamProvider;

/** The mail server, by SMTP. */
public final class SmtpPostbox implements Postbox, AutoCloseable {
    private static final int COMPOSING_FAILED = 554;

    static {
        // Unless it is named, Jakarta Mail looks through all jars for it, for each part of each mail.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final Transports transports;
    private final MessageComposer composer;
    private final Sender sender;
    private final Optional<DkimSignature> signature;

    public SmtpPostbox(
            SmtpSettings settings, Optional<DkimKey> key, Sender sender, MessageIds ids, InstantSource system) {
        var session = Session.getInstance(settings.toProperties());
        this.sender = sender;
        this.transports = new Transports(settings, session);
        this.composer = new MessageComposer(session, sender, ids, system);
        this.signature = key.map(DkimSignature::new);
    }

    @Override
    public Delivery post(Parcel parcel, Escort escort) {
        MimeMessage message;
        try {
            message = sign(composer.compose(parcel));
            returnTo(message, parcel.mail());
        } catch (MessagingException e) {
            // Nothing has left: what cannot be a message will never be one.
            return new Delivery.Refused(new SmtpReply(COMPOSING_FAILED, "not a valid message"));
        }
        return transports
                .used()
                .map(used -> send(used, message, escort))
                // One from before may have been closed in the meantime, which says nothing about the server.
                .filter(delivery -> !(delivery instanceof Delivery.Lost))
                .orElseGet(() -> sendAnew(message, escort));
    }

    @Override
    public boolean reachable() {
        try {
            transports.giveBack(transports.connect());
            return true;
        } catch (MessagingException e) {
            return false;
        }
    }

    @Override
    public void close() {
        transports.close();
    }

    /** After all else, for a message that is wrapped in another loses it. */
    private void returnTo(MimeMessage message, MailId mail) {
        if (message instanceof SMTPMessage outgoing) {
            sender.returnPath().ifPresent(path -> outgoing.setEnvelopeFrom(path.of(mail)));
        }
    }

    private MimeMessage sign(MimeMessage message) throws MessagingException {
        return signature.isPresent() ? signature.get().sign(message) : message;
    }

    private Delivery sendAnew(MimeMessage message, Escort escort) {
        try {
            return send(transports.connect(), message, escort);
        } catch (MessagingException e) {
            return new Delivery.Lost();
        }
    }

    private Delivery send(CarefulTransport transport, MimeMessage message, Escort escort) {
        try {
            transport.send(message, escort);
            var reply = new SmtpReply(transport.getLastReturnCode(), transport.getLastServerResponse());
            transports.giveBack(transport);
            return new Delivery.Accepted(reply);
        } catch (MessagingException e) {
            Transports.discard(transport);
            return SmtpFailures.classify(e, transport.handover());
        }
    }
}

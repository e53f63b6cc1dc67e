package dk.samspil.notification.mail;

import dk.samspil.notification.application.Postbox;
import dk.samspil.notification.domain.SmtpReply;
import dk.samspil.notification.mail.sending.RecentAnswers.Kind;
import java.util.Locale;

/** Tells the breaker what the mail server made of each mail. */
public final class WatchedPostbox implements Postbox {
    /** The server closes the connection, whomever the mail was for (RFC 5321, 3.8). */
    private static final int CLOSING = 421;

    private final Postbox postbox;
    private final ServerWatch server;

    public WatchedPostbox(Postbox postbox, ServerWatch server) {
        this.postbox = postbox;
        this.server = server;
    }

    @Override
    public Delivery post(Parcel parcel, Consent consent) {
        var delivery = postbox.post(parcel, consent);
        var domain = domain(parcel.letter().recipient().email());
        switch (delivery) {
            case Delivery.Accepted _, Delivery.Refused _, Delivery.AddressRefused _ ->
                server.heard(Kind.DEFINITE, domain);
            case Delivery.Later(var reply) -> server.heard(kind(reply), domain);
            case Delivery.CutOff _, Delivery.Doubtful _ -> server.heard(Kind.CLOSED, domain);
            case Delivery.Lost _ -> server.lost();
            case Delivery.Withheld _ -> {
                // Our own doing, which says nothing about the server.
            }
        }
        return delivery;
    }

    @Override
    public boolean reachable() {
        return postbox.reachable();
    }

    private static Kind kind(SmtpReply reply) {
        return reply.code() == CLOSING ? Kind.CLOSED : Kind.LATER;
    }

    private static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}

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
    public Delivery post(Parcel parcel, Escort escort) {
        var domain = domain(parcel.letter().recipient().email());
        var listener = new Listener(escort, domain);
        var delivery = postbox.post(parcel, listener);
        if (!listener.isTold) tell(delivery, domain);
        return delivery;
    }

    private void tell(Delivery delivery, String domain) {
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
    }

    @Override
    public boolean reachable() {
        return postbox.reachable();
    }

    /** Tells the breaker of a silence when it begins: its end may be ten minutes away, and is old news, whatever it is. */
    private final class Listener implements Escort {
        private final Escort escort;
        private final String domain;
        private boolean isTold;

        private Listener(Escort escort, String domain) {
            this.escort = escort;
            this.domain = domain;
        }

        @Override
        public boolean consents() {
            return escort.consents();
        }

        @Override
        public void keptWaiting() {
            if (!isTold) server.heard(Kind.CLOSED, domain);
            isTold = true;
            server.silent();
            escort.keptWaiting();
        }
    }

    private static Kind kind(SmtpReply reply) {
        return reply.code() == CLOSING ? Kind.CLOSED : Kind.LATER;
    }

    private static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}

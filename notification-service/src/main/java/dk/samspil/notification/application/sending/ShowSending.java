package dk.samspil.notification.application.sending;

import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.domain.sending.Gate;
import dk.samspil.notification.domain.sending.Hold;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Mailroom;
import java.util.Map;
import java.util.Optional;

/** Shows how sending stands: what is held back, since when and why. */
public final class ShowSending {
    private final Mailrooms mailrooms;
    private final Mails mails;
    private final Gatekeeper gates;
    private final Moments moments;

    public ShowSending(Mailrooms mailrooms, Mails mails, Gatekeeper gates, Moments moments) {
        this.mailrooms = mailrooms;
        this.mails = mails;
        this.gates = gates;
        this.moments = moments;
    }

    /**
     * How it stands.
     *
     * @param etag of the mailroom, once somebody has changed it
     * @param held how many mails are held back, by lane and reason
     */
    public record Standing(
            Mailroom mailroom, Optional<String> etag, boolean bulkHours, Map<Lane, Map<Hold.Reason, Long>> held) {}

    /** As of now, by the store. */
    public Standing handle() {
        var now = moments.now();
        var found = mailrooms.find(Mailrooms.ONLY);
        var hours = gates.gate().hours();
        var mailroom = found.map(Versioned::state).orElse(Mailroom.OPEN);
        return new Standing(
                mailroom,
                found.map(Versioned::etag),
                hours.isOpen(now.business()),
                mails.held(now, new Gate(mailroom, hours)));
    }
}

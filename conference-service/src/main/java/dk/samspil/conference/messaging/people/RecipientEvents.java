package dk.samspil.conference.messaging.people;

import dk.samspil.conference.domain.Untold;
import dk.samspil.messaging.aggregate.Outgoing;

/** Notification-service has told it already. */
public final class RecipientEvents implements Outgoing.Translator<Untold> {

    @Override
    public Outgoing translate(Untold news) {
        throw new IllegalStateException("a recipient tells nothing");
    }
}

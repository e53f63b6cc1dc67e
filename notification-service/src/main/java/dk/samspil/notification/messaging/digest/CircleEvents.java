package dk.samspil.notification.messaging.digest;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.notification.domain.rights.Untold;

/** Circles have nothing to tell. */
public final class CircleEvents implements Outgoing.Translator<Untold> {

    @Override
    public Outgoing translate(Untold news) {
        throw new IllegalStateException("a circle tells nothing");
    }
}

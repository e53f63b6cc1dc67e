package dk.samspil.notification.messaging.rights;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.notification.domain.rights.Untold;

/** Preferences have nothing to tell. */
public final class PreferencesEvents implements Outgoing.Translator<Untold> {

    @Override
    public Outgoing translate(Untold news) {
        throw new IllegalStateException("preferences tell nothing");
    }
}

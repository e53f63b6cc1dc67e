package dk.samspil.notification.application.rights;

import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.rights.Preferences;
import dk.samspil.notification.domain.rights.PreferencesNews;
import dk.samspil.notification.messaging.rights.PreferencesEvents;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;

public final class InMemoryPreferences extends InMemoryAggregates<PersonId, Preferences, PreferencesNews>
        implements AllPreferences {
    public InMemoryPreferences(Clock clock) {
        super("preferences", PersonId::value, new PreferencesEvents(), clock);
    }
}

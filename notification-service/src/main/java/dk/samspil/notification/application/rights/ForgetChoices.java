package dk.samspil.notification.application.rights;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.rights.PreferencesNews;
import java.util.List;

/** A person is erased: when, how and why they chose goes. That they have declined something stays, by their id. */
public final class ForgetChoices {
    private final AllPreferences preferences;

    public ForgetChoices(AllPreferences preferences) {
        this.preferences = preferences;
    }

    public void handle(PersonId person) {
        preferences.react(
                person,
                current -> current.filter(p -> !p.history().isEmpty())
                        .map(p -> Change.to(p.withoutHistory(), List.<PreferencesNews>of()))
                        .orElseGet(Change::none));
    }
}

package dk.samspil.notification.messaging.rights;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.notification.domain.rights.PreferencesNews;
import dk.samspil.notification.domain.rights.PreferencesNews.WantedAgain;

/** What follows when somebody chooses; nobody else acts on it. */
public final class PreferencesEvents implements Outgoing.Translator<PreferencesNews> {

    @Override
    public Outgoing translate(PreferencesNews news) {
        return switch (news) {
            case WantedAgain again ->
                new Outgoing.PrivateStep(EndComplaintStep.NAME, again.person().value(), EndComplaintStep.of(again));
        };
    }
}

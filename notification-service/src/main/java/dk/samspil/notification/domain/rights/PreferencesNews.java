package dk.samspil.notification.domain.rights;

import dk.samspil.notification.domain.PersonId;
import java.time.Instant;

/** What has happened to somebody's choices that concerns others. */
public sealed interface PreferencesNews {

    /**
     * Somebody who has complained wants some mails again: the complaint has had its effect.
     *
     * @param at business time
     */
    record WantedAgain(PersonId person, Instant at) implements PreferencesNews {}
}

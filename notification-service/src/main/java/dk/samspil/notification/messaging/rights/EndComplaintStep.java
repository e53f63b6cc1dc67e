package dk.samspil.notification.messaging.rights;

import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.rights.PreferencesNews.WantedAgain;
import java.time.Instant;

/**
 * The contact of somebody who wants mails again is to learn of it.
 *
 * @param at business time
 */
record EndComplaintStep(String person, Instant at) {
    static final String NAME = "end-complaint";

    static EndComplaintStep of(WantedAgain news) {
        return new EndComplaintStep(news.person().value(), news.at());
    }

    PersonId toPerson() {
        return new PersonId(person);
    }
}

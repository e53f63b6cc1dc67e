package dk.samspil.notification.persistence.rights;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.notification.application.rights.AllPreferences;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.rights.Preferences;
import dk.samspil.notification.domain.rights.PreferencesNews;

/** Preferences in MongoDB, one document per person. */
public final class MongoPreferences extends MongoAggregates<PersonId, Preferences, PreferencesNews, PreferencesDocument>
        implements AllPreferences {

    public MongoPreferences(MongoMessaging messaging, Outgoing.Translator<PreferencesNews> translator) {
        super(
                messaging,
                "preferences",
                PersonId::value,
                Mapping.of(PreferencesDocument.class, PreferencesDocument::of, PreferencesDocument::toPreferences),
                translator);
    }
}

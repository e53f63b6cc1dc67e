package dk.samspil.registration.persistence;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.registration.application.People;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.PersonNews;

/** Keeps people. */
public final class MongoPeople extends MongoAggregates<PersonId, Person, PersonNews, PersonDocument> implements People {

    public MongoPeople(MongoMessaging messaging, Outgoing.Translator<PersonNews> translator) {
        super(
                messaging,
                "people",
                PersonId::value,
                Mapping.of(PersonDocument.class, PersonDocument::of, PersonDocument::toPerson),
                translator);
    }
}

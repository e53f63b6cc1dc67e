package dk.samspil.conference.persistence.people;

import dk.samspil.conference.application.people.ErasedPeople;
import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.people.ErasedPerson;
import dk.samspil.conference.domain.people.ErasedPersonNews;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;

/** Keeps who is erased. */
public final class MongoErasedPeople
        extends MongoAggregates<PersonId, ErasedPerson, ErasedPersonNews, ErasedPersonDocument>
        implements ErasedPeople {
    public MongoErasedPeople(MongoMessaging messaging, Outgoing.Translator<ErasedPersonNews> translator) {
        super(
                messaging,
                "erased-people",
                PersonId::value,
                Mapping.of(ErasedPersonDocument.class, ErasedPersonDocument::of, ErasedPersonDocument::toPerson),
                translator);
    }
}

package dk.samspil.conference.application;

import dk.samspil.conference.application.people.ErasedPeople;
import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.people.ErasedPerson;
import dk.samspil.conference.domain.people.ErasedPersonNews;
import dk.samspil.conference.messaging.people.ErasedPersonEvents;

final class InMemoryErasedPeople extends Interruptible<PersonId, ErasedPerson, ErasedPersonNews>
        implements ErasedPeople {

    InMemoryErasedPeople() {
        super("erased-people", PersonId::value, new ErasedPersonEvents());
    }
}

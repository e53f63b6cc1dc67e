package dk.samspil.progression.application;

import dk.samspil.progression.application.people.ErasedPeople;
import dk.samspil.progression.domain.PersonId;
import dk.samspil.progression.domain.people.ErasedPerson;
import dk.samspil.progression.domain.people.ErasedPersonNews;
import dk.samspil.progression.messaging.people.ErasedPersonEvents;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;

/** Who is erased, in memory. */
final class InMemoryErasedPeople extends InMemoryAggregates<PersonId, ErasedPerson, ErasedPersonNews>
        implements ErasedPeople {
    InMemoryErasedPeople(Clock clock) {
        super("erased-people", PersonId::value, new ErasedPersonEvents(), clock);
    }
}

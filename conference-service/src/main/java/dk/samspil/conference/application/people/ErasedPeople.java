package dk.samspil.conference.application.people;

import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.people.ErasedPerson;
import dk.samspil.conference.domain.people.ErasedPersonNews;
import dk.samspil.messaging.aggregate.Aggregates;

/** Who is erased. */
public interface ErasedPeople extends Aggregates<PersonId, ErasedPerson, ErasedPersonNews> {
    default boolean hold(PersonId person) {
        return find(person).filter(p -> p.state().isErased()).isPresent();
    }
}

package dk.samspil.progression.application.people;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.progression.domain.PersonId;
import dk.samspil.progression.domain.people.ErasedPerson;
import dk.samspil.progression.domain.people.ErasedPersonNews;

/** Who is erased. */
public interface ErasedPeople extends Aggregates<PersonId, ErasedPerson, ErasedPersonNews> {
    default boolean hold(PersonId person) {
        return find(person).filter(p -> p.state().isErased()).isPresent();
    }
}

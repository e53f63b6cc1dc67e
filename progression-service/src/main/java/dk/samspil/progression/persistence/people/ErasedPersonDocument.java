package dk.samspil.progression.persistence.people;

import dk.samspil.progression.domain.PersonId;
import dk.samspil.progression.domain.people.ErasedPerson;
import org.bson.codecs.pojo.annotations.BsonId;

/** Somebody who was erased, as it is kept: the id, and since when. */
public record ErasedPersonDocument(@BsonId String id, long erased, long returned) {
    static ErasedPersonDocument of(ErasedPerson person) {
        return new ErasedPersonDocument(person.id().value(), person.erased(), person.returned());
    }

    ErasedPerson toPerson() {
        return new ErasedPerson(new PersonId(id), erased, returned);
    }
}

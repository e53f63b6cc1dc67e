package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.PersonNews;
import java.util.Collection;
import java.util.Map;

/** The people of the programme. */
public interface People extends Aggregates<PersonId, Person, PersonNews> {

    /** Those of these ids that there are. */
    Map<PersonId, Person> among(Collection<PersonId> ids);
}

package dk.samspil.registration.application.referencegroup;

import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import java.util.Optional;

/** How a person is called and reached; empty for somebody unknown, or erased. */
@FunctionalInterface
public interface KnownPeople {
    Optional<PersonDetails> find(PersonId person);
}

package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.PersonId;
import java.util.Optional;
import java.util.Set;

/** Who speaks for the municipalities in their programmes, as registration-service tells. */
public interface ContactRoles extends Aggregates<ContactRole.Id, ContactRole, Void> {

    /** Who has the role by now, if this person has handed it over. */
    default Optional<PersonId> successor(ContactRole.Id role, PersonId person) {
        return find(role).flatMap(found -> found.state().successorOf(person));
    }

    /** Those who have handed it over. */
    default Set<PersonId> former(ContactRole.Id role) {
        return find(role).map(found -> found.state().former()).orElse(Set.of());
    }
}

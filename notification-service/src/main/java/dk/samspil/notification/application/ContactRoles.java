package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.PersonId;
import java.util.Optional;

/** The roles that have changed hands. */
public interface ContactRoles extends Aggregates<ContactRole.Id, ContactRole, Void> {

    /** Who is to have a mail instead of whom it was ordered for, where that one has handed over the role that it is meant for. */
    default Optional<PersonId> successor(MailOrder order) {
        return ContactRole.Id.of(order)
                .flatMap(this::find)
                .flatMap(role -> role.state().successorOf(order.recipient()));
    }
}

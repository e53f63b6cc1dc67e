package dk.samspil.notification.persistence;

import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.notification.application.ContactRoles;
import dk.samspil.notification.domain.ContactRole;

/** Roles that have changed hands, in MongoDB. */
public final class MongoContactRoles extends MongoAggregates<ContactRole.Id, ContactRole, Void, ContactRoleDocument>
        implements ContactRoles {

    public MongoContactRoles(MongoMessaging messaging) {
        super(
                messaging,
                "roles",
                ContactRoleDocument::idOf,
                Mapping.of(ContactRoleDocument.class, ContactRoleDocument::of, ContactRoleDocument::toRole),
                _ -> {
                    throw new IllegalStateException("registration-service tells who speaks for a municipality");
                });
    }
}

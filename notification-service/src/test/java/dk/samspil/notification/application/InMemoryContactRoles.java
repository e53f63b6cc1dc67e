package dk.samspil.notification.application;

import dk.samspil.notification.domain.ContactRole;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;

public final class InMemoryContactRoles extends InMemoryAggregates<ContactRole.Id, ContactRole, Void>
        implements ContactRoles {

    public InMemoryContactRoles(Clock clock) {
        super(
                "roles",
                id -> id.call() + "/" + id.municipality(),
                _ -> {
                    throw new IllegalStateException("registration-service tells who speaks for a municipality");
                },
                clock);
    }
}

package dk.samspil.registration.messaging;

import static dk.samspil.messaging.consume.HandlerTable.on;

import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.registration.application.RepublishPerson;

/** Which events lead to which use cases. Registration reads its own topic of people, to keep it right. */
public final class RegistrationHandlers {
    private RegistrationHandlers() {}

    public static HandlerTable table(RepublishPerson republish) {
        return HandlerTable.of(on(
                PersonDetailsV1.TYPE,
                PersonRecordV1.class,
                (event, about) -> republish.handle(event.toId(), about.sequence())));
    }
}

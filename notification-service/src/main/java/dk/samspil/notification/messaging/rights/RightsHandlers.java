package dk.samspil.notification.messaging.rights;

import static dk.samspil.messaging.consume.HandlerTable.on;
import static dk.samspil.messaging.consume.HandlerTable.onTombstone;

import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.notification.application.rights.ForgetChoices;
import dk.samspil.notification.domain.PersonId;

/** Which events concern what people have chosen. */
public final class RightsHandlers {

    private RightsHandlers() {}

    public static HandlerTable table(ForgetChoices forget) {
        return HandlerTable.of(
                on("dk.samspil.registration.person-erased.v1", Erased.class, event -> forget.handle(event.toId())),
                onTombstone("registration.people", about -> forget.handle(new PersonId(about.key()))));
    }

    /** Somebody is to be forgotten. */
    record Erased(String person) {
        PersonId toId() {
            return new PersonId(person);
        }
    }
}

package dk.samspil.progression.messaging;

import static dk.samspil.messaging.consume.HandlerTable.on;

import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.progression.application.ChangeContact;
import dk.samspil.progression.application.StartOnboarding;
import dk.samspil.progression.application.StopParticipation;
import dk.samspil.progression.application.people.ForgetPerson;
import dk.samspil.progression.messaging.people.PersonErasedV1;
import dk.samspil.progression.messaging.people.PersonReturnedV1;

/** Which events of other services lead to which use cases. */
public final class ProgressionHandlers {
    private ProgressionHandlers() {}

    public static HandlerTable table(
            StartOnboarding start, StopParticipation stop, ChangeContact change, ForgetPerson forget) {
        return HandlerTable.of(
                on(MunicipalityJoinedV1.TYPE, MunicipalityJoinedV1.class, joined -> start.handle(joined.toCommand())),
                on(
                        MunicipalityWithdrawnV1.TYPE,
                        MunicipalityWithdrawnV1.class,
                        withdrawn -> stop.handle(withdrawn.toCommand())),
                on(ContactHandedOverV1.TYPE, ContactHandedOverV1.class, handed -> change.handle(handed.toCommand())),
                on(PersonErasedV1.TYPE, PersonErasedV1.class, event -> forget.erase(event.toId(), event.sequence())),
                on(
                        PersonReturnedV1.TYPE,
                        PersonReturnedV1.class,
                        event -> forget.comeBack(event.toId(), event.sequence())));
    }
}

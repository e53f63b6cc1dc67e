package dk.samspil.conference.messaging;

import static dk.samspil.messaging.consume.HandlerTable.on;

import dk.samspil.conference.application.EndEntitlement;
import dk.samspil.conference.application.EntitleParticipants;
import dk.samspil.conference.application.people.FollowRecipient;
import dk.samspil.conference.application.people.ForgetPerson;
import dk.samspil.conference.messaging.people.ContactReachableV1;
import dk.samspil.conference.messaging.people.ContactUnreachableV1;
import dk.samspil.conference.messaging.people.PersonErasedV1;
import dk.samspil.conference.messaging.people.PersonReturnedV1;
import dk.samspil.messaging.consume.HandlerTable;

/** Which events of other services lead to which use cases. */
public final class ConferenceHandlers {
    private ConferenceHandlers() {}

    public static HandlerTable table(
            EntitleParticipants entitle, EndEntitlement end, ForgetPerson forget, FollowRecipient recipients) {
        return HandlerTable.of(
                on(MunicipalityJoinedV1.TYPE, MunicipalityJoinedV1.class, joined -> entitle.handle(joined.toCommand())),
                on(
                        ParticipantsChangedV1.TYPE,
                        ParticipantsChangedV1.class,
                        changed -> entitle.handle(changed.toCommand())),
                on(
                        MunicipalityWithdrawnV1.TYPE,
                        MunicipalityWithdrawnV1.class,
                        withdrawn -> end.handle(withdrawn.toId())),
                on(PersonErasedV1.TYPE, PersonErasedV1.class, event -> forget.erase(event.toId(), event.sequence())),
                on(
                        PersonReturnedV1.TYPE,
                        PersonReturnedV1.class,
                        event -> forget.comeBack(event.toId(), event.sequence())),
                on(
                        ContactUnreachableV1.TYPE,
                        ContactUnreachableV1.class,
                        event -> recipients.lose(event.toId(), event.toUnreachable())),
                on(ContactReachableV1.TYPE, ContactReachableV1.class, event -> recipients.regain(event.toId())));
    }
}

package dk.samspil.registration.messaging;

import static dk.samspil.messaging.consume.HandlerTable.on;
import static dk.samspil.messaging.consume.HandlerTable.onTombstone;

import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.registration.application.RepublishPerson;
import dk.samspil.registration.application.people.AcknowledgeErasure;
import dk.samspil.registration.application.people.KeepResearcher;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.people.OtherService;
import dk.samspil.registration.messaging.people.PersonForgottenV1;
import dk.samspil.registration.messaging.people.ResearcherAssignedV1;

/** Which events lead to which use cases. Registration reads its own topic of people, to keep it right. */
public final class RegistrationHandlers {
    private RegistrationHandlers() {}

    public static HandlerTable table(RepublishPerson republish, AcknowledgeErasure acknowledge, KeepResearcher keep) {
        return HandlerTable.of(
                on(
                        PersonDetailsV1.TYPE,
                        PersonRecordV1.class,
                        (event, about) -> republish.handle(event.toId(), about.sequence())),
                onTombstone(PersonEvents.TOPIC, about -> republish.handle(new PersonId(about.key()), about.sequence())),
                on(
                        PersonForgottenV1.PROGRESSION,
                        PersonForgottenV1.class,
                        event -> acknowledge.handle(event.by(OtherService.PROGRESSION))),
                on(
                        PersonForgottenV1.CONFERENCE,
                        PersonForgottenV1.class,
                        event -> acknowledge.handle(event.by(OtherService.CONFERENCE))),
                on(
                        PersonForgottenV1.NOTIFICATION,
                        PersonForgottenV1.class,
                        event -> acknowledge.handle(event.by(OtherService.NOTIFICATION))),
                on(
                        ResearcherAssignedV1.TYPE,
                        ResearcherAssignedV1.class,
                        event -> keep.handle(event.toId(), event.assignedAt())));
    }
}

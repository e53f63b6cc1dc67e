package dk.samspil.notification.messaging.registration;

import static dk.samspil.messaging.consume.HandlerTable.on;
import static dk.samspil.messaging.consume.HandlerTable.onTombstone;

import dk.samspil.messaging.consume.HandlerTable.Handler;
import dk.samspil.notification.application.EraseContact;
import dk.samspil.notification.application.MailsUnderWay;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.application.UpdateContact;
import dk.samspil.notification.application.record.FollowProgramme;
import dk.samspil.notification.domain.PersonId;
import java.util.List;

/** Which events of registration-service lead to which mails, and whom they can go to. */
public final class RegistrationHandlers {
    private RegistrationHandlers() {}

    public static List<Handler> all(
            OrderMail order, UpdateContact update, EraseContact erase, FollowProgramme follow, MailsUnderWay underWay) {
        return List.of(
                on(
                        "dk.samspil.registration.call-announced.v1",
                        CallAnnouncedV1.class,
                        (event, about) -> order.handle(event.announcement(about))),
                on(
                        "dk.samspil.registration.call-deadline-moved.v1",
                        CallDeadlineMovedV1.class,
                        (event, about) -> order.handle(event.correction(about))),
                on(
                        "dk.samspil.registration.call-closed.v1",
                        CallClosedV1.class,
                        (event, about) -> event.decisionList(about).ifPresent(order::handle)),
                on("dk.samspil.registration.contact-handed-over.v1", ContactHandedOverV1.class, (event, about) -> {
                    order.handle(event.toTheNew(about));
                    order.handle(event.toThePrevious(about));
                    event.overtakes(about).forEach(underWay.supersede()::handle);
                    underWay.handOver().handle(event.handover());
                }),
                on("dk.samspil.registration.application-submitted.v1", ApplicationSubmittedV1.class, (event, about) -> {
                    underWay.handOver().handle(event.handover());
                    order.handle(event.receipt(about));
                }),
                on(
                        "dk.samspil.registration.application-amended.v1",
                        ApplicationAmendedV1.class,
                        event -> underWay.handOver().handle(event.handover())),
                on(
                        "dk.samspil.registration.municipality-waitlisted.v1",
                        MunicipalityWaitlistedV1.class,
                        (event, about) -> order.handle(event.waitingList(about))),
                on("dk.samspil.registration.application-declined.v1", ApplicationDeclinedV1.class, (event, about) -> {
                    order.handle(event.declined(about));
                    underWay.supersede().handle(event.overtakes(about));
                }),
                on("dk.samspil.registration.seat-offered.v1", SeatOfferedV1.class, (event, about) -> {
                    order.handle(event.offer(about));
                    underWay.supersede().handle(event.overtakes(about));
                }),
                on("dk.samspil.registration.offer-lapsed.v1", OfferLapsedV1.class, (event, about) -> {
                    order.handle(event.lapsed(about));
                    underWay.supersede().handle(event.overtakes(about));
                }),
                on("dk.samspil.registration.municipality-joined.v1", MunicipalityJoinedV1.class, (event, about) -> {
                    order.handle(event.welcome(about));
                    underWay.supersede().handle(event.overtakes(about));
                }),
                on(
                        "dk.samspil.registration.municipality-withdrawn.v1",
                        MunicipalityWithdrawnV1.class,
                        (event, about) -> {
                            order.handle(event.confirmation(about));
                            underWay.supersede().handle(event.overtakes(about));
                        }),
                on("dk.samspil.registration.application-retracted.v1", ApplicationRetractedV1.class, (event, about) -> {
                    order.handle(event.confirmation(about));
                    underWay.supersede().handle(event.overtakes(about));
                }),
                on(
                        "dk.samspil.registration.reference-member-appointed.v1",
                        ReferenceMemberAppointedV1.class,
                        (event, about) -> order.handle(event.appointment(about))),
                on(
                        "dk.samspil.registration.reference-member-released.v1",
                        ReferenceMemberReleasedV1.class,
                        (event, about) -> underWay.supersede().handle(event.overtakes(about))),
                on(
                        "dk.samspil.registration.reference-meeting-scheduled.v1",
                        ReferenceMeetingV1.class,
                        (event, about) -> event.scheduled(about).forEach(order::handle)),
                on(
                        "dk.samspil.registration.reference-meeting-moved.v1",
                        ReferenceMeetingV1.class,
                        (event, about) -> event.moved(about).forEach(order::handle)),
                on(
                        "dk.samspil.registration.reference-meeting-cancelled.v1",
                        ReferenceMeetingV1.class,
                        (event, about) -> event.cancelled(about).forEach(order::handle)),
                on(
                        "dk.samspil.registration.message-ordered.v1",
                        MessageOrderedV1.class,
                        (event, about) -> event.mails(about).forEach(order::handle)),
                on(
                        "dk.samspil.registration.call-opened.v1",
                        CallOpenedV1.class,
                        (event, about) -> event.tell(follow, about)),
                on(
                        "dk.samspil.registration.programme-concluded.v1",
                        ProgrammeConcludedV1.class,
                        event -> follow.concluded(event.call(), event.concludedAt())),
                on(
                        "dk.samspil.registration.person-details.v1",
                        PersonDetailsV1.class,
                        (event, about) -> update.handle(event.toCommand(about))),
                on(PersonErasedV1.TYPE, PersonErasedV1.class, event -> erase.handle(event.toId(), event.sequence())),
                onTombstone("registration.people", about -> erase.handle(new PersonId(about.key()), about.sequence())));
    }
}

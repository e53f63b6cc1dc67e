package dk.samspil.notification.messaging.conference;

import static dk.samspil.messaging.consume.HandlerTable.on;

import dk.samspil.messaging.consume.HandlerTable.Handler;
import dk.samspil.notification.application.OrderMail;
import java.util.List;

/** Which events of conference-service lead to which mails. */
public final class ConferenceHandlers {
    private ConferenceHandlers() {}

    public static List<Handler> all(OrderMail order) {
        return List.of(
                on(
                        "dk.samspil.conference.invitation-issued.v1",
                        InvitationIssuedV1.class,
                        (event, about) -> order.handle(event.invitation(about))),
                on(
                        "dk.samspil.conference.seat-confirmed.v1",
                        SeatConfirmedV1.class,
                        (event, about) -> order.handle(event.confirmation(about))),
                on(
                        "dk.samspil.conference.seat-waitlisted.v1",
                        SeatWaitlistedV1.class,
                        (event, about) -> order.handle(event.waitingList(about))),
                on(
                        "dk.samspil.conference.seat-promoted.v1",
                        SeatPromotedV1.class,
                        (event, about) -> order.handle(event.promotion(about))),
                on(
                        "dk.samspil.conference.registration-cancelled.v1",
                        RegistrationCancelledV1.class,
                        (event, about) -> order.handle(event.confirmation(about))),
                on(
                        "dk.samspil.conference.invitation-reminder-due.v1",
                        InvitationReminderDueV1.class,
                        (event, about) -> order.handle(event.reminder(about))),
                on(
                        "dk.samspil.conference.conference-moved.v1",
                        ConferenceMovedV1.class,
                        (event, about) -> event.mails(about).forEach(order::handle)),
                on(
                        "dk.samspil.conference.conference-cancelled.v1",
                        ConferenceCancelledV1.class,
                        (event, about) -> event.mails(about).forEach(order::handle)),
                on(
                        "dk.samspil.conference.speaker-assigned.v1",
                        SpeakerV1.class,
                        (event, about) -> order.handle(event.assignment(about))),
                on(
                        "dk.samspil.conference.speaker-cancelled.v1",
                        SpeakerV1.class,
                        (event, about) -> order.handle(event.cancellation(about))),
                on(
                        "dk.samspil.conference.agenda-released.v1",
                        AgendaReleasedV1.class,
                        (event, about) -> event.mails(about).forEach(order::handle)),
                on(
                        "dk.samspil.conference.evaluation-due.v1",
                        EvaluationDueV1.class,
                        (event, about) -> order.handle(event.question(about))));
    }
}

package dk.samspil.notification.messaging;

import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.consume.HandlerTable.Handler;
import dk.samspil.notification.application.EraseContact;
import dk.samspil.notification.application.MailsUnderWay;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.application.UpdateContact;
import dk.samspil.notification.application.record.FollowProgramme;
import dk.samspil.notification.messaging.conference.ConferenceHandlers;
import dk.samspil.notification.messaging.progression.ProgressionHandlers;
import dk.samspil.notification.messaging.registration.RegistrationHandlers;
import java.util.List;
import java.util.stream.Stream;

/** Which events lead to which mails: a table for each service that tells them. */
public final class NotificationHandlers {
    private NotificationHandlers() {}

    public static HandlerTable table(
            OrderMail order, UpdateContact update, EraseContact erase, FollowProgramme follow, MailsUnderWay underWay) {
        return HandlerTable.of(Stream.of(
                        RegistrationHandlers.all(order, update, erase, follow, underWay),
                        ProgressionHandlers.all(order),
                        ConferenceHandlers.all(order))
                .flatMap(List::stream)
                .toArray(Handler[]::new));
    }
}

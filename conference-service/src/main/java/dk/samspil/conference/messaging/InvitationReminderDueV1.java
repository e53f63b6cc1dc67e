package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.InvitationNews;
import java.time.Instant;

record InvitationReminderDueV1(String invitation, String conference, String person, int weeks, Instant dueAt) {
    static final String TYPE = "dk.samspil.conference.invitation-reminder-due.v1";

    static InvitationReminderDueV1 of(InvitationNews.ReminderDue event) {
        return new InvitationReminderDueV1(
                event.invitation().value(),
                event.invitation().conference().value(),
                event.invitation().person().value(),
                event.weeks(),
                event.at());
    }
}

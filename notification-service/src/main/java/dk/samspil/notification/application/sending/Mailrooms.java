package dk.samspil.notification.application.sending;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.notification.domain.sending.Mailroom;
import dk.samspil.notification.domain.sending.MailroomNews;

/** The mailroom: there is one, for all instances. */
public interface Mailrooms extends Aggregates<String, Mailroom, MailroomNews> {
    String ONLY = "mailroom";
}

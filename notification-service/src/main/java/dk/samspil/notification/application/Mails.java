package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailNews;
import dk.samspil.notification.domain.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** All mails that were ever ordered. */
public interface Mails extends Aggregates<MailId, Mail, MailNews> {

    /** The mails that somebody should be sending: queued for longer than the grace, due again, or under a lease that has ended. */
    List<MailId> due(Instant now, Duration grace);

    /** How many are to be sent now, or are being sent. */
    long busy(Instant now);

    /** How many are in a state, by its code. */
    long in(String state);

    /** The mails to this person that have not been sent. */
    List<MailId> pendingTo(PersonId person);

    /** Newest first; one more than the limit where there are more. */
    List<Mail> list(MailQuery query);
}

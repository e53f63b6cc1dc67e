package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailNews;
import dk.samspil.notification.domain.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** All mails that were ever ordered. */
public interface Mails extends Aggregates<MailId, Mail, MailNews> {

    /** The mails that somebody should be sending: queued for longer than the grace, due again, or under a lease that has ended. */
    List<MailId> due(Instant now, Duration grace);

    /** How many are to be sent now, or are being sent. */
    long busy(Instant now);

    /** How many are in a state, by its code. */
    long in(String state);

    /** All mails that were ever ordered for this person. */
    List<MailId> to(PersonId person);

    /** Newest first; one more than the limit where there are more. */
    List<Mail> list(MailQuery query);

    /** Every mail that is meant, in no order, one after another: they may be many. */
    void each(MailFilter filter, Consumer<Mail> reader);
}

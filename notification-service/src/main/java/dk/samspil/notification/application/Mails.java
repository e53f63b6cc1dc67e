package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.notification.application.CountMails.Counted;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailNews;
import dk.samspil.notification.domain.Moment;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.sending.Gate;
import dk.samspil.notification.domain.sending.Hold;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** All mails that were ordered, but for those whose record is removed: a while after the end of their programme. */
public interface Mails extends Aggregates<MailId, Mail, MailNews> {

    /** The mails that somebody should be sending: queued for longer than the grace, due again, or under a lease that has ended, and not held back. */
    List<Waiting> due(Moment now, Duration grace, Gate gate);

    /** How many are to be sent now, or are being sent; those held back are not. */
    long busy(Moment now, Gate gate);

    /** How many are ready and held back, by lane and by what. */
    Map<Lane, Map<Hold.Reason, Long>> held(Moment now, Gate gate);

    /** How many are in a state, by its code. */
    long in(String state);

    /** All mails that are kept for this person. One may be gone a moment later. */
    List<MailId> to(PersonId person);

    /** Mails that wait, also for their recipient's details, and whose time had passed at this business time; no more than the limit. */
    List<MailId> late(Instant business, int limit);

    /** Newest first; one more than the limit where there are more. */
    List<Mail> list(MailQuery query);

    /** Every mail that is meant, in no order, one after another: they may be many. */
    void each(MailFilter filter, Consumer<Mail> reader);

    /** The same, with only what counts of each. */
    void count(MailFilter filter, Consumer<Counted> reader);
}

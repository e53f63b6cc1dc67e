package dk.samspil.notification;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.notification.application.Expiry;
import dk.samspil.notification.application.sending.PastUntil;
import dk.samspil.notification.domain.Backoff;
import dk.samspil.notification.mail.Delivery.Rhythm;
import dk.samspil.notification.mail.MessageIds;
import dk.samspil.notification.mail.ReturnPath;
import dk.samspil.notification.mail.Sender;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails look from outside, and how sending takes its time.
 *
 * @param domain the right part of Message-IDs: never change it while mails are on their way
 * @param envelopeFrom the mailbox that mails come back to, each to an address of its own; else the address above
 * @param senders how many mails are sent at once, beside those that a silent server keeps waiting; one of them looks
 *     after bulk mail first
 * @param lease how long a sender may take from one sign of life to the next; else a minute more than the end of a mail
 *     may take
 * @param attempts how often the server may say later
 * @param look how often each instance looks whether sending is paused
 * @param expiresAfter working days after which a mail about an event is no longer sent
 * @param pastUntil business time up to which events are past for a service that has lost its store; else none is
 */
@ConfigurationProperties("samspil.mail")
record MailProperties(
        @DefaultValue("samspil.dk") String domain,
        @DefaultValue("Samspil") String fromName,
        @DefaultValue("samspil@samspil.dk") String fromAddress,
        @Nullable String envelopeFrom,
        @DefaultValue("8") int senders,
        @Nullable Duration lease,
        @DefaultValue("2s") Duration firstRetry,
        @DefaultValue("30m") Duration longestRetry,
        @DefaultValue("12") int attempts,
        @DefaultValue("15s") Duration sweep,
        @DefaultValue("10s") Duration grace,
        @DefaultValue("1s") Duration look,
        @DefaultValue("5") int expiresAfter,
        @Nullable Instant pastUntil) {
    private static final Duration MARGIN = Duration.ofMinutes(1);

    /** That a server gives before it has a mail, from its greeting on, and some to spare. */
    private static final int ANSWERS = 20;

    MailProperties {
        if (senders < 2)
            throw new IllegalArgumentException(
                    "samspil.mail.senders is 2 or more, not " + senders + ": one looks after bulk mail first.");
        if ((lease != null && !lease.isPositive()) || !sweep.isPositive() || !look.isPositive() || grace.isNegative())
            throw new IllegalArgumentException(
                    "samspil.mail.lease, .sweep and .look are more than nothing, .grace not less than that.");
        if (!firstRetry.isPositive() || longestRetry.compareTo(firstRetry) < 0 || attempts < 1)
            throw new IllegalArgumentException(
                    "samspil.mail.first-retry is more than nothing, .longest-retry no less, and .attempts 1 or more.");
        if (expiresAfter < 0)
            throw new IllegalArgumentException("samspil.mail.expires-after is 0 or more, not " + expiresAfter + ".");
    }

    /**
     * How long a mail is one sender's: while it waits for the server's answer, another must not take the mail for one in
     * doubt.
     *
     * @throws IllegalArgumentException with a sentence, if what is set is too short for that
     */
    Duration lease(SmtpProperties smtp) {
        if (lease == null) return smtp.longestEnd().plus(MARGIN);
        if (lease.compareTo(smtp.longestEnd()) <= 0)
            throw new IllegalArgumentException(
                    "samspil.mail.lease is more than samspil.smtp.final-answer and four times samspil.smtp.timeout, which is "
                            + smtp.longestEnd().toSeconds() + "s, not " + lease.toSeconds() + "s.");
        return lease;
    }

    /** How long a mail is one sender's before that: to ask for its facts, and to tell the server all but its end. */
    Duration claim(SmtpProperties smtp) {
        var enough = MARGIN.plus(smtp.timeout().multipliedBy(ANSWERS));
        var most = lease(smtp);
        return enough.compareTo(most) < 0 ? enough : most;
    }

    PastUntil past() {
        return pastUntil == null ? PastUntil.NEVER : new PastUntil(pastUntil);
    }

    /** Also of what is lost as past, where a person wants it told after all. */
    Expiry expiryOfWishes(WorkingDays days) {
        return at -> days.endOfDayAfter(at, expiresAfter);
    }

    Expiry expiry(WorkingDays days) {
        return past().expiry(expiryOfWishes(days));
    }

    MessageIds ids() {
        return new MessageIds(domain);
    }

    Sender sender() {
        return new Sender(
                fromName,
                fromAddress,
                Optional.ofNullable(envelopeFrom)
                        .filter(given -> !given.isBlank())
                        .map(ReturnPath::new));
    }

    Backoff backoff() {
        return new Backoff(firstRetry, longestRetry, attempts);
    }

    Rhythm rhythm() {
        return new Rhythm(senders, sweep, grace, look);
    }
}

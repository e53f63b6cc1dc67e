package dk.samspil.notification.domain;

import java.time.Instant;

/**
 * A mail that has come back, as its recipient's contact has to know of it.
 *
 * @param details the place in the recipient's stream of the details that it was written with; 0 where nobody knows
 * @param at business time
 */
public record ReturnedMail(MailId mail, long details, Bounce bounce, Instant at) {}

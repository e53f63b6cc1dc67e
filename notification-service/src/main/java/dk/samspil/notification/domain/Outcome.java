package dk.samspil.notification.domain;

import dk.samspil.notification.domain.MailNews.MailFailed;
import dk.samspil.notification.domain.MailNews.MailSent;
import dk.samspil.notification.domain.MailState.Deferred;
import dk.samspil.notification.domain.MailState.Delay;
import dk.samspil.notification.domain.MailState.Failed;
import dk.samspil.notification.domain.MailState.Queued;
import dk.samspil.notification.domain.MailState.Sent;
import dk.samspil.notification.domain.MailState.Suppression;
import dk.samspil.notification.domain.MailState.Uncertain;
import java.time.Instant;
import java.util.Optional;

/**
 * What an attempt came to, and what that makes of the mail. A sender that has lost its claim changes
 * nothing, save that an acceptance is believed as long as no other attempt is under way; then without the server's
 * words, for the recipient may be erased since.
 */
public sealed interface Outcome {

    MailDecided settle(Mail mail, String claim, Moment now);

    /** The server took it. */
    record Accepted(SmtpReply reply) implements Outcome {
        @Override
        public MailDecided settle(Mail mail, String claim, Moment now) {
            if (mail.heldBy(claim)) return sent(mail, reply, now);
            return leftInDoubt(mail) ? sent(mail, reply.withoutWords(), now) : mail.unchanged();
        }

        private static MailDecided sent(Mail mail, SmtpReply said, Moment now) {
            var sent = mail.tried(new Sent(now.system(), said), now);
            return MailDecided.to(sent, new MailSent(mail.id(), mail.order(), mail.uncertain(), said, now.business()));
        }

        private static boolean leftInDoubt(Mail mail) {
            return switch (mail.state()) {
                case Uncertain _ -> true;
                case Queued _, Deferred _ -> mail.repeat();
                default -> false;
            };
        }
    }

    /** The server said: later. */
    record TryLater(Optional<SmtpReply> reply, Delay why, Backoff backoff, double chance) implements Outcome {
        @Override
        public MailDecided settle(Mail mail, String claim, Moment now) {
            if (!mail.heldBy(claim)) return mail.unchanged();
            if (backoff.exhausted(mail.attempts() + 1)) return new Refused(reply).settle(mail, claim, now);
            var due = backoff.next(mail.attempts() + 1, now.system(), chance);
            return mail.tried(new Deferred(due, why, reply), now).deferred(mail.trail(), now);
        }
    }

    /** Not the mail's fault, and not counted: no connection, or a fact that is not here yet. */
    record Postponed(Delay why, Instant due) implements Outcome {
        @Override
        public MailDecided settle(Mail mail, String claim, Moment now) {
            if (!mail.heldBy(claim)) return mail.unchanged();
            return mail.in(new Deferred(due, why, Optional.empty()), now).deferred(mail.trail(), now);
        }
    }

    /** The server said never, or it has said later too often. */
    record Refused(Optional<SmtpReply> reply) implements Outcome {
        @Override
        public MailDecided settle(Mail mail, String claim, Moment now) {
            if (!mail.heldBy(claim)) return mail.unchanged();
            return MailDecided.to(
                    mail.tried(new Failed(now.system(), reply), now),
                    new MailFailed(mail.id(), mail.order(), reply, now.business()));
        }
    }

    /**
     * The server will not take it for this recipient, whose address does not work: it has come back at the door.
     *
     * @param details the place in the recipient's stream of the details that the address is from
     */
    record AddressRefused(SmtpReply reply, long details) implements Outcome {
        @Override
        public MailDecided settle(Mail mail, String claim, Moment now) {
            var refused = new Refused(Optional.of(reply)).settle(mail, claim, now);
            if (refused.events().isEmpty()) return refused;
            var bounce =
                    new Bounce(Bounce.Kind.HARD, StatusCode.in(reply.text()).map(StatusCode::value), now.system());
            return new MailDecided(
                            refused.mail().returned(bounce), refused.mail().returns(bounce, details, now))
                    .after(refused.events());
        }
    }

    /** The connection was lost when the server may have had it all. */
    record Doubtful() implements Outcome {
        @Override
        public MailDecided settle(Mail mail, String claim, Moment now) {
            return mail.heldBy(claim) ? mail.doubtful(now) : mail.unchanged();
        }
    }

    /** Found just before sending: it must not be sent, or tells of something that is so no longer. */
    record Withheld(Suppression why) implements Outcome {
        @Override
        public MailDecided settle(Mail mail, String claim, Moment now) {
            if (!mail.heldBy(claim)) return mail.unchanged();
            return (why == Suppression.ERASED ? mail.withoutWords() : mail).suppressed(why, now);
        }
    }
}

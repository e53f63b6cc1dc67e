package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Contention;
import dk.samspil.messaging.aggregate.OutboxFull;
import dk.samspil.messaging.aggregate.OutcomeUnknown;
import dk.samspil.messaging.aggregate.StoreUnavailable;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.Outcome;
import java.time.Duration;

/**
 * Records what an attempt came to. What the mail server said is said once, so this goes on trying
 * while the store is away; interrupted, it leaves the mail to its lease, and so in doubt.
 */
final class RecordOutcome {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Mails mails;
    private final SendingRules rules;

    RecordOutcome(Mails mails, SendingRules rules) {
        this.mails = mails;
        this.rules = rules;
    }

    Next handle(MailId id, String claim, Outcome outcome) {
        while (true) {
            try {
                var mail = settle(id, claim, outcome);
                rules.tally().tried(mail);
                return Next.after(mail.state());
            } catch (StoreUnavailable | OutcomeUnknown | OutboxFull | Contention away) {
                pause(away);
            }
        }
    }

    private Mail settle(MailId id, String claim, Outcome outcome) {
        var now = rules.moments().now();
        return mails.change(id, Mail.class, Changes.ofMail(mail -> mail.settle(claim, outcome, now)));
    }

    private static void pause(RuntimeException away) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away;
        }
    }
}

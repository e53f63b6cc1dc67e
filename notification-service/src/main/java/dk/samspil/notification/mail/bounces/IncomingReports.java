package dk.samspil.notification.mail.bounces;

import dk.samspil.messaging.aggregate.Contention;
import dk.samspil.messaging.aggregate.OutboxFull;
import dk.samspil.messaging.aggregate.OutcomeUnknown;
import dk.samspil.messaging.aggregate.StoreUnavailable;
import dk.samspil.notification.application.bounces.ReceiveBounce;
import dk.samspil.notification.application.bounces.ReceiveBounce.Answer;
import dk.samspil.notification.application.bounces.ReceiveBounce.Way;
import dk.samspil.notification.mail.bounces.BounceMailbox.Fate;
import dk.samspil.notification.mail.bounces.Reading.OfNoMatter;
import dk.samspil.notification.mail.bounces.Reading.Returned;
import dk.samspil.notification.mail.bounces.Reading.Unclear;
import java.lang.System.Logger.Level;
import java.util.Locale;

/** Takes what the mailbox holds to where it has its effect. Logs hold no addresses, so they hold nothing of a message. */
public final class IncomingReports implements BounceMailbox.Reader {
    private static final System.Logger LOG = System.getLogger(IncomingReports.class.getName());
    private static final String UNKNOWN_MAIL = "unknown-mail";

    private final ReportReader reader;
    private final ReceiveBounce receive;
    private final MailboxTally tally;

    public IncomingReports(ReportReader reader, ReceiveBounce receive, MailboxTally tally) {
        this.reader = reader;
        this.receive = receive;
        this.tally = tally;
    }

    @Override
    public Fate read(byte[] message) {
        return switch (reader.read(message)) {
            case Returned returned -> receive(returned);
            case OfNoMatter _ -> {
                tally.ofNoMatter();
                yield Fate.DONE;
            }
            case Unclear(var why) -> unclear(why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    /** While the store is away, all waits. What else goes wrong is this one's own fault, and must not stop the others. */
    private Fate receive(Returned report) {
        var command = new ReceiveBounce.Command(report.mail(), report.kind(), report.status(), Way.MAILBOX);
        try {
            return receive.handle(command) == Answer.UNKNOWN ? unclear(UNKNOWN_MAIL) : Fate.DONE;
        } catch (StoreUnavailable | OutcomeUnknown | OutboxFull | Contention away) {
            throw away;
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "The bounce of mail {0} is left for later: {1}",
                    report.mail().value(),
                    e.getClass().getName());
            return Fate.LATER;
        }
    }

    private Fate unclear(String why) {
        tally.unclear(why);
        LOG.log(Level.WARNING, "A message in the mailbox of bounces is left to a person: {0}", why);
        return Fate.UNCLEAR;
    }
}

package dk.samspil.notification.mail;

import dk.samspil.notification.application.Dispatch;
import dk.samspil.notification.application.Postbox;
import dk.samspil.notification.application.SendMail;
import dk.samspil.notification.application.SweepMails;
import dk.samspil.notification.domain.MailId;
import java.time.Duration;

/** The running delivery: senders that are handed mails at once, and a sweep for those that nobody was handed. */
public final class Delivery implements Dispatch, AutoCloseable {
    private final WakeUps wakeUps = new WakeUps();
    private final ServerWatch server;
    private final DeliveryPool pool;
    private final SweepMails sweep;
    private final Rhythm rhythm;
    private Duration grace = Duration.ZERO;

    public Delivery(SendMail send, Postbox postbox, SweepMails sweep, Rhythm rhythm) {
        this.server = new ServerWatch(postbox::reachable);
        this.pool = new DeliveryPool(send::handle, server, wakeUps);
        this.sweep = sweep;
        this.rhythm = rhythm;
    }

    /**
     * How much at once, and how often it looks around.
     *
     * @param grace how long a queued mail may be in somebody's hands before the sweep offers it again
     */
    public record Rhythm(int senders, Duration sweep, Duration grace) {}

    public void start() {
        pool.start(rhythm.senders());
        wakeUps.every(rhythm.sweep(), this::sweep);
    }

    @Override
    public void offer(MailId mail) {
        pool.offer(mail);
    }

    /** How many mails are waiting here or being sent. */
    public int inHand() {
        return pool.inHand();
    }

    /** Whether the mail server is away. */
    public boolean isServerAway() {
        return server.isAway();
    }

    /** What an earlier process left is nobody's: the first sweep takes all. */
    private void sweep() {
        sweep.handle(grace, pool);
        grace = rhythm.grace();
    }

    @Override
    public void close() {
        wakeUps.close();
        pool.close();
    }
}

package dk.samspil.notification.mail;

import dk.samspil.messaging.aggregate.StoreUnavailable;
import dk.samspil.notification.application.Dispatch;
import dk.samspil.notification.application.SweepMails;
import dk.samspil.notification.application.sending.AdmitMail;
import dk.samspil.notification.application.sending.Dials;
import dk.samspil.notification.application.sending.Gatekeeper;
import dk.samspil.notification.domain.sending.Waiting;
import dk.samspil.notification.mail.sending.DomainQueues;
import java.time.Duration;
import java.time.Instant;

/**
 * The running delivery: senders that are handed mails at once, a sweep for those that nobody was handed, and an eye on
 * whether somebody has paused sending or let it go again.
 */
public final class Delivery implements Dispatch, Dials, AutoCloseable {
    private final WakeUps wakeUps = new WakeUps();
    private final ServerWatch server;
    private final DomainQueues domains;
    private final DeliveryPool pool;
    private final SweepMails sweep;
    private final Gatekeeper gates;
    private final Rhythm rhythm;
    private Duration grace = Duration.ZERO;

    public Delivery(AdmitMail admit, SweepMails sweep, Gatekeeper gates, Counter counter, Rhythm rhythm) {
        this.server = counter.server();
        this.domains = counter.domains();
        this.pool = new DeliveryPool(admit::handle, server, domains, wakeUps);
        this.sweep = sweep;
        this.gates = gates;
        this.rhythm = rhythm;
    }

    /** What the senders have before them: whether the server takes mails, and how fast they may go to each domain. */
    public record Counter(ServerWatch server, DomainQueues domains) {}

    /**
     * How much at once, and how often it looks around.
     *
     * @param grace how long a queued mail may be in somebody's hands before the sweep offers it again
     * @param look how often it looks whether sending is paused
     */
    public record Rhythm(int senders, Duration sweep, Duration grace, Duration look) {}

    public void start() {
        pool.start(rhythm.senders());
        wakeUps.every(rhythm.sweep(), this::sweep);
        wakeUps.every(rhythm.look(), this::look);
    }

    @Override
    public void offer(Waiting waiting) {
        pool.offer(waiting);
    }

    @Override
    public int inHand() {
        return pool.inHand();
    }

    @Override
    public String breaker() {
        return server.state().code();
    }

    @Override
    public Limits limits() {
        var rates = domains.rates();
        return new Limits(rates.perMinute(), rates.domains(), domains.waiting());
    }

    /** Whether the mail server is away. */
    public boolean isServerAway() {
        return server.isAway();
    }

    /** How often mails have begun to wait for the mail server. */
    public long openings() {
        return server.openings();
    }

    /** How many senders the mail server keeps waiting, whose places others have. */
    public int listeners() {
        return pool.listeners();
    }

    /** Somebody has paused sending, or let it go again. */
    public void lookSoon() {
        wakeUps.at(Instant.now(), this::look);
    }

    /** What was held back until now need not wait for the next sweep. */
    private void look() {
        try {
            if (gates.refresh()) sweep.handle(Duration.ZERO, pool);
        } catch (StoreUnavailable away) {
            // What was heard last stands until the store is back.
        }
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

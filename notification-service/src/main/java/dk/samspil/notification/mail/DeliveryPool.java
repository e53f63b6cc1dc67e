package dk.samspil.notification.mail;

import dk.samspil.notification.application.Dispatch;
import dk.samspil.notification.application.Next;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Waiting;
import dk.samspil.notification.mail.sending.DomainQueues;
import dk.samspil.notification.mail.sending.LaneQueue;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * The senders: a few at once, however many mails wait, beside those that a silent server keeps waiting. All but one look after service mail first, so that it waits for
 * no bulk mail but what is being sent already; one looks after bulk mail first, so that it never has to wait for the
 * end of the other. A sender whom the mail server keeps waiting for the last answer listens on, and another takes its
 * place, so that a silent server is still looked for.
 *
 * <p>What is held in memory is only a hint; a mail that is forgotten, in a crash or because too many wait, is found
 * again by the sweep.
 */
public final class DeliveryPool implements Dispatch, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(DeliveryPool.class.getName());
    private static final int MOST = 100_000;
    private static final Duration AFTER_FAULT = Duration.ofSeconds(5);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    /**
     * More may not listen to a silent server, as connections are limited, with Postfix to 50 for each client. By
     * reckoning ten minutes of silence take 38 with the usual settings: those before the breaker opens, then a trial
     * every 25 seconds.
     */
    private static final int MOST_LISTENERS = 40;

    /** The one that runs in this thread. */
    private static final ScopedValue<Sender> SENDER = ScopedValue.newInstance();

    private final Function<Waiting, Next> send;
    private final ServerWatch server;
    private final DomainQueues domains;
    private final WakeUps wakeUps;
    private final LaneQueue queue = new LaneQueue();
    private final Set<MailId> inHand = ConcurrentHashMap.newKeySet();
    private final Set<Thread> senders = ConcurrentHashMap.newKeySet();
    private final Semaphore listeners = new Semaphore(MOST_LISTENERS);

    DeliveryPool(Function<Waiting, Next> send, ServerWatch server, DomainQueues domains, WakeUps wakeUps) {
        this.send = send;
        this.server = server;
        this.domains = domains;
        this.wakeUps = wakeUps;
    }

    void start(int count) {
        server.whenSilent(this::relieve);
        for (int i = 0; i < count; i++) hire("mail-sender-" + i, i == 0 && count > 1 ? Lane.BULK : Lane.SERVICE);
    }

    @Override
    public void offer(Waiting waiting) {
        // One too many is left to the sweep; a service mail never is one.
        if (waiting.lane() == Lane.BULK && inHand.size() >= MOST) return;
        if (inHand.add(waiting.mail())) queue.offer(waiting);
    }

    /** How many are waiting here or being sent. */
    int inHand() {
        return inHand.size();
    }

    /** How many listen to a silent server, and have given their place to others. */
    int listeners() {
        return MOST_LISTENERS - listeners.availablePermits();
    }

    private void hire(String name, Lane first) {
        var sender = new Sender(first);
        senders.removeIf(thread -> !thread.isAlive());
        senders.add(Thread.ofVirtual()
                .name(name)
                .start(() -> ScopedValue.where(SENDER, sender).run(sender::work)));
    }

    /** Whoever is kept waiting beyond the limit holds up the next mail as well, until another has its answer. */
    private void relieve() {
        if (!SENDER.isBound() || SENDER.get().isRelieved || !listeners.tryAcquire()) return;
        SENDER.get().isRelieved = true;
        hire(Thread.currentThread().getName(), SENDER.get().first);
    }

    /** Takes one mail after the other, until it is relieved or nothing more is to be sent. */
    private final class Sender {
        private final Lane first;
        private boolean isRelieved;

        private Sender(Lane first) {
            this.first = first;
        }

        private void work() {
            try {
                while (!isRelieved) {
                    server.awaitServer();
                    var waiting = queue.take(first);
                    if (waiting == null) return;
                    try (var pass = server.pass()) {
                        if (pass == null) queue.putBack(waiting);
                        else follow(waiting, attempt(waiting));
                    } catch (RuntimeException | Error e) {
                        fault(waiting, e);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                if (isRelieved) listeners.release();
            }
        }
    }

    /** Whatever goes wrong with one mail, also an error, must not end the sender. */
    private Next attempt(Waiting waiting) throws InterruptedException {
        try {
            return send.apply(waiting);
        } catch (Throwable e) {
            if (Thread.interrupted()) throw new InterruptedException();
            LOG.log(
                    Level.WARNING,
                    "mail {0} is left for later: {1}",
                    waiting.mail().value(),
                    e.getClass().getName());
            return new Next.At(Instant.now().plus(AFTER_FAULT));
        }
    }

    /** Out of our hands, so that the sweep offers it again. */
    private void fault(Waiting waiting, Throwable why) {
        domains.done(waiting.mail());
        inHand.remove(waiting.mail());
        LOG.log(
                Level.ERROR,
                "mail {0} is left to the sweep: {1}",
                waiting.mail().value(),
                why.getClass().getName());
    }

    private void follow(Waiting waiting, Next next) {
        if (next instanceof Next.Throttled(var domain)) {
            domains.add(waiting, domain);
            release(domain);
            return;
        }
        domains.done(waiting.mail());
        inHand.remove(waiting.mail());
        switch (next) {
            case Next.None _, Next.Throttled _ -> {
                // Settled, held back, or in somebody else's hands.
            }
            case Next.At(var due) -> wakeUps.at(due, () -> offer(waiting));
            case Next.WhenReachable _ -> {
                server.lost();
                offer(waiting);
            }
        }
    }

    /** Lets those go that their domain's rate allows, and comes back for the others. */
    private void release(String domain) {
        domains.release(domain).forEach(queue::offer);
        domains.claimWakeUp(domain)
                .ifPresent(wait -> wakeUps.at(Instant.now().plus(wait), () -> {
                    domains.awake(domain);
                    release(domain);
                }));
    }

    /** Lets the senders finish what they have begun, for a while. */
    @Override
    public void close() {
        server.close();
        queue.close();
        var until = System.nanoTime() + FAREWELL.toNanos();
        try {
            for (var sender : senders) {
                sender.join(Duration.ofNanos(Math.max(1, until - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Whoever still waits for an answer leaves the mail to its lease.
        senders.forEach(Thread::interrupt);
    }
}

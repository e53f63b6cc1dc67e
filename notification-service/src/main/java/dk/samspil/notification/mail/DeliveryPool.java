package dk.samspil.notification.mail;

import dk.samspil.notification.application.Dispatch;
import dk.samspil.notification.application.Next;
import dk.samspil.notification.domain.MailId;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The senders: a few at once, however many mails wait. What it holds in memory is only a hint; a mail
 * that it forgets, in a crash or because too many wait, is found again by the sweep.
 */
public final class DeliveryPool implements Dispatch, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(DeliveryPool.class.getName());
    private static final int MOST = 100_000;
    private static final Duration AFTER_FAULT = Duration.ofSeconds(5);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final Function<MailId, Next> send;
    private final ServerWatch server;
    private final WakeUps wakeUps;
    private final BlockingQueue<Optional<MailId>> queue = new LinkedBlockingQueue<>(MOST);
    private final Set<MailId> inHand = ConcurrentHashMap.newKeySet();
    private final List<Thread> senders = new ArrayList<>();
    private volatile boolean closing;

    DeliveryPool(Function<MailId, Next> send, ServerWatch server, WakeUps wakeUps) {
        this.send = send;
        this.server = server;
        this.wakeUps = wakeUps;
    }

    void start(int count) {
        for (int i = 0; i < count; i++) {
            senders.add(Thread.ofVirtual().name("mail-sender-" + i).start(this::work));
        }
    }

    @Override
    public void offer(MailId mail) {
        if (inHand.add(mail) && !queue.offer(Optional.of(mail))) inHand.remove(mail);
    }

    /** How many are waiting here or being sent. */
    int inHand() {
        return inHand.size();
    }

    private void work() {
        try {
            for (var mail = next(); mail != null; mail = next()) {
                var next = attempt(mail);
                inHand.remove(mail);
                follow(mail, next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Null when it is time to go. */
    private @Nullable MailId next() throws InterruptedException {
        var mail = queue.take();
        server.awaitServer();
        return closing ? null : mail.orElse(null);
    }

    private Next attempt(MailId mail) throws InterruptedException {
        try {
            return send.apply(mail);
        } catch (RuntimeException e) {
            if (Thread.interrupted()) throw new InterruptedException();
            LOG.log(
                    Level.WARNING,
                    "mail {0} is left for later: {1}",
                    mail.value(),
                    e.getClass().getName());
            return new Next.At(Instant.now().plus(AFTER_FAULT));
        }
    }

    private void follow(MailId mail, Next next) {
        switch (next) {
            case Next.None _ -> {
                // Settled, or in somebody else's hands.
            }
            case Next.At(var due) -> wakeUps.at(due, () -> offer(mail));
            case Next.WhenReachable _ -> {
                server.lost();
                offer(mail);
            }
        }
    }

    /** Lets the senders finish what they have begun, for a while. */
    @Override
    public void close() {
        closing = true;
        server.close();
        senders.forEach(_ -> queue.offer(Optional.empty()));
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

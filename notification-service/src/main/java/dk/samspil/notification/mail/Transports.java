package dk.samspil.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Connections to the mail server, used again while they are young: greeting it anew costs more than a mail. */
final class Transports implements AutoCloseable {
    private static final long FRESH = Duration.ofSeconds(20).toNanos();

    private final SmtpSettings settings;
    private final Session session;
    private final ConcurrentLinkedDeque<Idle> idle = new ConcurrentLinkedDeque<>();

    Transports(SmtpSettings settings, Session session) {
        this.settings = settings;
        this.session = session;
    }

    private record Idle(CarefulTransport transport, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < FRESH;
        }
    }

    /** One that was used a moment ago; the server may have closed it since. */
    Optional<CarefulTransport> used() {
        for (var next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
            if (next.isFresh()) return Optional.of(next.transport());
            discard(next.transport());
        }
        return Optional.empty();
    }

    /** @throws MessagingException if the mail server does not answer, or lets nobody in */
    CarefulTransport connect() throws MessagingException {
        var transport = new CarefulTransport(session, settings);
        try {
            transport.connect(settings.host(), settings.port(), settings.username(), settings.password());
            return transport;
        } catch (MessagingException e) {
            discard(transport);
            throw e;
        }
    }

    void giveBack(CarefulTransport transport) {
        idle.addFirst(new Idle(transport, System.nanoTime()));
        // As many as were in use at once may lie here; the oldest are not wanted any more.
        for (var last = idle.pollLast(); last != null; last = idle.pollLast()) {
            if (last.isFresh()) {
                idle.addLast(last);
                return;
            }
            discard(last.transport());
        }
    }

    static void discard(CarefulTransport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // It is gone either way.
        }
    }

    @Override
    public void close() {
        for (var next = idle.pollFirst(); next != null; next = idle.pollFirst()) discard(next.transport());
    }
}

package dk.samspil.notification;

import dk.samspil.notification.domain.sending.Hold;
import dk.samspil.notification.domain.sending.Lane;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How many mails are held back: they may be many, so the store is asked for all lanes together, and at most twice a
 * minute however many look.
 */
final class HeldMails {
    private static final long FRESH = Duration.ofSeconds(30).toNanos();

    private final Supplier<Map<Lane, Map<Hold.Reason, Long>>> question;
    private final LongSupplier nanos;
    private @Nullable Map<Lane, Map<Hold.Reason, Long>> latest;
    private long askedAt;

    /** @param nanos a clock that never goes back */
    HeldMails(Supplier<Map<Lane, Map<Hold.Reason, Long>>> question, LongSupplier nanos) {
        this.question = question;
        this.nanos = nanos;
    }

    /** What the question throws is thrown, and asked again the next time. */
    synchronized long in(Lane lane) {
        var known = latest;
        if (known == null || nanos.getAsLong() - askedAt >= FRESH) {
            known = question.get();
            latest = known;
            askedAt = nanos.getAsLong();
        }
        return known.getOrDefault(lane, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}

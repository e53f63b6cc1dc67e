package dk.samspil.notification.domain.record;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * A programme, as far as the record of its mails needs to know it. Business times.
 *
 * @param call the call that opened it
 * @param opened empty where only its end has been heard of yet
 * @param concluded empty while it runs
 */
public record Programme(String call, Optional<Instant> opened, Optional<Instant> concluded) {

    /** A programme that nothing is known of. */
    public static Programme unknown(String call) {
        return new Programme(call, Optional.empty(), Optional.empty());
    }

    public Programme openedAt(Instant at) {
        return opened.isPresent() ? this : new Programme(call, Optional.of(at), concluded);
    }

    public Programme concludedAt(Instant at) {
        return concluded.isPresent() ? this : new Programme(call, opened, Optional.of(at));
    }

    /**
     * Before when what was told belongs to programmes that are over: before the conclusion of the latest of them,
     * and before any that still runs was opened.
     *
     * @param over those concluded before this time count
     */
    public static Optional<Instant> boundary(Collection<Programme> all, Instant over) {
        var ended = all.stream()
                .flatMap(programme -> programme.concluded().stream())
                .filter(over::isAfter)
                .max(Comparator.naturalOrder());
        var running = all.stream()
                .filter(programme -> programme.concluded().filter(over::isAfter).isEmpty())
                .flatMap(programme -> programme.opened().stream())
                .min(Comparator.naturalOrder());
        return ended.map(end -> running.filter(end::isAfter).orElse(end));
    }
}

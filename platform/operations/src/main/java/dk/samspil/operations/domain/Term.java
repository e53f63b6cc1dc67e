package dk.samspil.operations.domain;

import java.time.Duration;
import java.util.Optional;

/**
 * How long the steps of an expectation may take.
 *
 * @param within system time
 * @param from under which name the first event says from what business time on they are counted; nothing for as soon as
 *     the event is there
 * @param hold during which nothing is late
 * @param inBulkHours whether they come in the hours of bulk mail only: while those are closed nothing is late
 */
public record Term(Duration within, Optional<String> from, Optional<Hold> hold, boolean inBulkHours) {
    public Term {
        if (within.isNegative()) throw new IllegalArgumentException("steps may not take less than no time");
    }

    /** Counted as soon as the first event is there. */
    public static Term of(Duration within) {
        return new Term(within, Optional.empty(), Optional.empty(), false);
    }

    /** An event that does not say from when on is counted as soon as it is there. */
    Due due(Occurrence first) {
        return from.flatMap(first::time)
                .<Due>map(Due.Planned::new)
                .orElseGet(() -> new Due.At(first.recordedAt().plus(within)));
    }
}

package dk.samspil.operations.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/**
 * What excuses that steps take longer: it lasts from one event to another, such as a pause of operations'.
 *
 * @param about what both events are found by, such as the lane that is paused
 */
public record Hold(EventName begins, EventName ends, String about) {
    public Hold {
        if (about.isBlank()) throw new IllegalArgumentException("a hold is about something");
    }

    /**
     * Whether nothing is late yet at a time, in system time: it lasts, or what it held has not had its own time since.
     *
     * @param mentions of what it is about; others are passed over
     */
    public boolean excuses(Collection<Mention> mentions, Instant at, Duration within) {
        return mentions.stream()
                .filter(m -> m.name().equals(begins) || m.name().equals(ends))
                .max(Comparator.naturalOrder())
                .filter(last ->
                        last.name().equals(begins) || !last.at().plus(within).isBefore(at))
                .isPresent();
    }
}

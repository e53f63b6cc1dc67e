package dk.samspil.registration.domain.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Keeps the topic of people moving: the broker closes a file of records only when something is appended to it, and
 * takes the bytes of those who were erased out of closed files only.
 *
 * @param last when it last beat, in system time
 */
public record Pulse(Instant last) {
    /** As many keys as it takes to reach every partition of the topic. */
    private static final int SLOTS = 99;

    /** Something to be appended under a key of its own. */
    public record Beat(String slot) {}

    /** A pulse that has beaten, with what is to be appended. */
    public record Beaten(Pulse pulse, List<Beat> beats) {
        public Beaten {
            beats = List.copyOf(beats);
        }
    }

    /** Beats, unless it has within this time. */
    public static Optional<Beaten> beat(Optional<Pulse> current, Instant now, Duration every) {
        if (current.filter(p -> now.isBefore(p.last.plus(every))).isPresent()) return Optional.empty();
        return Optional.of(
                new Beaten(new Pulse(now), slots().stream().map(Beat::new).toList()));
    }

    public static List<String> slots() {
        return IntStream.range(0, SLOTS).mapToObj("keep-alive-%02d"::formatted).toList();
    }
}

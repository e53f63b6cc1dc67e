package dk.samspil.operations.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far the services are behind, as the broker said.
 *
 * @param at when it said so, in system time
 */
public record LagReport(Instant at, List<Line> lines) {
    public LagReport {
        lines = List.copyOf(lines);
    }

    /**
     * One service and one topic that it reads.
     *
     * @param records how many it has before it
     * @param oldest the age of the oldest of them; empty where there are none, or it can't be told
     */
    public record Line(String service, String topic, long records, Optional<Duration> oldest) {}
}

package dk.samspil.operations.web;

import dk.samspil.operations.application.WatchLag;
import dk.samspil.operations.domain.LagReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lag, as it is shown.
 *
 * @param at when the broker said so
 * @param stale whether it does not answer now
 */
record LagView(Instant at, boolean stale, List<Line> services) {

    /**
     * One service and one topic.
     *
     * @param records how many it has before it
     * @param oldestAgeMillis the age of the oldest of them; absent where there are none, or it can't be told
     */
    record Line(
            String service,
            String topic,
            long records,
            @Nullable Long oldestAgeMillis) {
        static Line of(LagReport.Line line) {
            return new Line(
                    line.service(),
                    line.topic(),
                    line.records(),
                    line.oldest().map(Duration::toMillis).orElse(null));
        }
    }

    static LagView of(WatchLag.Known known) {
        return new LagView(
                known.report().at(),
                known.stale(),
                known.report().lines().stream().map(Line::of).toList());
    }
}

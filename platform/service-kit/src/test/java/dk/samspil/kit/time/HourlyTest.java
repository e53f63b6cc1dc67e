package dk.samspil.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class HourlyTest {
    private static final Instant START = Instant.parse("2014-09-01T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicBoolean fails = new AtomicBoolean();
    private final Hourly hourly = new Hourly(clock, this::work);

    @Test
    void isDoneAtOnceAndThenOnceAnHour() {
        hourly.handle();
        hourly.handle();
        now.set(START.plus(Duration.ofMinutes(59)));
        hourly.handle();
        assertThat(runs).hasValue(1);
        now.set(START.plus(Duration.ofHours(1)));
        hourly.handle();
        assertThat(runs).hasValue(2);
    }

    @Test
    void isDoneAgainAtOnceIfItFailedOrTheClockWasMovedBack() {
        fails.set(true);
        assertThatThrownBy(hourly::handle).isInstanceOf(IllegalStateException.class);
        fails.set(false);
        hourly.handle();
        assertThat(runs).hasValue(2);
        now.set(START.minus(Duration.ofDays(400)));
        hourly.handle();
        assertThat(runs).hasValue(3);
    }

    @Test
    void goesOnAtOnceUntilItIsDone() {
        var inPieces = new Hourly(clock, () -> runs.incrementAndGet() == 3);
        for (int i = 0; i < 5; i++) inPieces.handle();
        assertThat(runs).hasValue(3);
    }

    private void work() {
        runs.incrementAndGet();
        if (fails.get()) throw new IllegalStateException("it failed");
    }
}

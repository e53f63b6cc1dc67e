package dk.samspil.registration.application.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.registration.MovingClock;
import dk.samspil.registration.Sample;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HourlyTest {
    private final MovingClock clock = new MovingClock(Sample.NOW);
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicBoolean fails = new AtomicBoolean();
    private final Hourly hourly = new Hourly(clock, this::work);

    @Test
    void isDoneAtOnceAndThenOnceAnHour() {
        hourly.handle();
        hourly.handle();
        clock.moveTo(Sample.NOW.plus(Duration.ofMinutes(59)));
        hourly.handle();
        assertThat(runs).hasValue(1);
        clock.moveTo(Sample.NOW.plus(Duration.ofHours(1)));
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
        clock.moveTo(Sample.NOW.minus(Duration.ofDays(400)));
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

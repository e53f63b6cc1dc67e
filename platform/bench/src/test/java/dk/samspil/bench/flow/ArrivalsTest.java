package dk.samspil.bench.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ArrivalsTest {
    private final Arrivals arrivals = new Arrivals();

    @Test
    void numbersGoOnFromJourneyToJourney() {
        var first = arrivals.begin(3);
        var second = arrivals.begin(3);

        assertThat(first.number(2)).isEqualTo(2);
        assertThat(second.number(0)).isEqualTo(3);
    }

    @Test
    @Timeout(10)
    void aJourneyEndsWhenEveryEventHasArrivedOnce() throws InterruptedException {
        arrivals.begin(2);
        var journey = arrivals.begin(2);
        for (int i = 0; i < journey.events(); i++) journey.setsOff(i, System.nanoTime());

        arrivals.arrived(0);
        arrivals.arrived(2);
        arrivals.arrived(2);
        assertThat(journey.missing()).isEqualTo(1);

        arrivals.arrived(3);
        journey.await();
        assertThat(journey.missing()).isZero();
    }

    @Test
    @Timeout(10)
    void aTimeRunsFromWhereItWasSaidToTheFirstArrival() {
        var journey = arrivals.begin(1);
        journey.setsOff(0, System.nanoTime() - TimeUnit.SECONDS.toNanos(2));

        arrivals.arrived(0);

        assertThat(journey.milliseconds().median()).isBetween(2_000.0, 12_000.0);
    }
}

package dk.samspil.messaging;

import dk.samspil.testkit.Tier;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;

/** Waits for conditions. */
final class Waits {
    private Waits() {}

    static void until(BooleanSupplier condition) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(Tier.of(5, 250)))
                .atMost(Duration.ofSeconds(Tier.of(30, 3_600)))
                .until(condition::getAsBoolean);
    }

    static long countWaiting(List<? extends Future<?>> futures) {
        return futures.stream().filter(f -> f.state() == Future.State.RUNNING).count();
    }
}

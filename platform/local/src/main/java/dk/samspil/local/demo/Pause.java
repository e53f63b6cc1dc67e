package dk.samspil.local.demo;

import dk.samspil.local.setting.Failure;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits between attempts: longer each time, and never quite the same for two. */
final class Pause {

    private static final long FIRST_MS = 150;
    private static final long LONGEST_MS = 3_000;

    private long millis = FIRST_MS;

    void take() {
        of(Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis)));
        millis = Math.min(LONGEST_MS, millis * 2);
    }

    static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.");
        }
    }
}

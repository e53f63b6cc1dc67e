package dk.samspil.testkit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds somebody at a point until the test lets them go on: an instance that sleeps at the worst moment. */
public final class Pause implements Runnable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Duration patience;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    public Pause() {
        this(Duration.ZERO);
    }

    /** @param held how long somebody is to be held here on purpose */
    public Pause(Duration held) {
        this.patience = PATIENCE.plus(held);
    }

    /** Called by who is to be held. */
    @Override
    public void run() {
        reached.countDown();
        await(released);
    }

    /** Waits until somebody is held here. */
    public void awaitReached() {
        await(reached);
    }

    public void release() {
        released.countDown();
    }

    private void await(CountDownLatch latch) {
        try {
            if (!latch.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("nobody came within " + patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

package dk.samspil.testkit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds somebody at a point until the test lets them go on: an instance that sleeps at the worst moment. */
public final class Pause implements Runnable {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

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

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) throw new AssertionError("nobody came within 30 s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

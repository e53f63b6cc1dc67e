package dk.samspil.messaging.consume;

import java.util.BitSet;

/** Watches the latest outcomes. Tripped, it stays so until the process is started anew, with a better release. */
final class MassFailure {
    static final int LATEST = 100;

    private final BitSet failed = new BitSet(LATEST);
    private int next;
    private volatile boolean tripped;

    synchronized void succeeded() {
        note(false);
    }

    /** Notes a failure and says whether that is too many. */
    synchronized boolean failed() {
        note(true);
        if (failed.cardinality() > LATEST / 2) tripped = true;
        return tripped;
    }

    boolean isTripped() {
        return tripped;
    }

    private void note(boolean failure) {
        failed.set(next, failure);
        next = (next + 1) % LATEST;
    }
}

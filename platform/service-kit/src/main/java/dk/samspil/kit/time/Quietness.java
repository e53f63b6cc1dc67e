package dk.samspil.kit.time;

import java.util.function.LongSupplier;

/**
 * Something that a service may still have to do, so that whoever moves the simulation clock knows when all
 * that follows from it has happened.
 *
 * @param kind outbox, lag or busy
 */
public record Quietness(Kind kind, LongSupplier amount) {

    /** What is still to be done: to send, to receive, or to carry out. */
    public enum Kind {
        OUTBOX,
        LAG,
        BUSY
    }
}

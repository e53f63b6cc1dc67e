package dk.samspil.messaging.consume;

import dk.samspil.messaging.aggregate.Contention;
import dk.samspil.messaging.aggregate.OutboxFull;
import dk.samspil.messaging.aggregate.OutcomeUnknown;
import dk.samspil.messaging.aggregate.StoreUnavailable;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Tells a machine that is gone from an event that is bad: a connection-level failure, and a ping that fails too. */
public final class Infrastructure {
    private final BooleanSupplier ping;

    /** @param ping whether the store answers now */
    public Infrastructure(BooleanSupplier ping) {
        this.ping = ping;
    }

    /** Whether the event itself has nothing to do with it, so that it must neither be parked nor counted as failed. */
    boolean isToBlame(RuntimeException failure) {
        return failure instanceof DeliverAgain
                || failure instanceof OutboxFull
                || failure instanceof Contention
                || (isConnectionLevel(failure) && !answers());
    }

    private boolean answers() {
        try {
            return ping.getAsBoolean();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static boolean isConnectionLevel(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .limit(20)
                .anyMatch(
                        t -> t instanceof StoreUnavailable || t instanceof OutcomeUnknown || t instanceof IOException);
    }
}

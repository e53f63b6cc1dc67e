package dk.samspil.messaging.aggregate;

import org.jspecify.annotations.Nullable;

/** Others changed the aggregate again and again; try again. */
public final class Contention extends RuntimeException {
    public Contention(String message) {
        super(message);
    }

    public Contention(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

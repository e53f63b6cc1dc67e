package dk.samspil.messaging.aggregate;

import org.jspecify.annotations.Nullable;

/** So much waits for the broker that nothing more is taken; try again later. */
public final class OutboxFull extends RuntimeException {
    public OutboxFull(String message) {
        super(message);
    }

    public OutboxFull(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

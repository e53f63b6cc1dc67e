package dk.samspil.messaging.aggregate;

import org.jspecify.annotations.Nullable;

/** The store went away during a write: it may or may not have happened. Repeating under the same command id is safe. */
public final class OutcomeUnknown extends RuntimeException {
    public OutcomeUnknown(String message) {
        super(message);
    }

    public OutcomeUnknown(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

package dk.samspil.messaging.aggregate;

import org.jspecify.annotations.Nullable;

/** The store did not answer, and nothing has been changed. */
public final class StoreUnavailable extends RuntimeException {
    public StoreUnavailable(String message) {
        super(message);
    }

    public StoreUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

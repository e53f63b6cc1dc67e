package dk.samspil.messaging.aggregate;

import org.jspecify.annotations.Nullable;

/** The caller insists on a version that is no longer the current one. */
public final class StaleVersion extends RuntimeException {
    public StaleVersion(String message) {
        super(message);
    }

    public StaleVersion(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

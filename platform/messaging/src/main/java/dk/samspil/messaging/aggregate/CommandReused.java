package dk.samspil.messaging.aggregate;

import org.jspecify.annotations.Nullable;

/** The same command id came before, with other content. */
public final class CommandReused extends RuntimeException {
    public CommandReused(String message) {
        super(message);
    }

    public CommandReused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

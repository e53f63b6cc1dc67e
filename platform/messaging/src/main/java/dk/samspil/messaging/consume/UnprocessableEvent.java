package dk.samspil.messaging.consume;

import org.jspecify.annotations.Nullable;

/** An event that no repetition will make right: not decodable, of an unknown version, or against its schema. */
public final class UnprocessableEvent extends RuntimeException {
    public UnprocessableEvent(String message) {
        super(message);
    }

    public UnprocessableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

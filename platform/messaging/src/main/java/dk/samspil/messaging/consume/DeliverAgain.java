package dk.samspil.messaging.consume;

/**
 * It is not the event's fault: the store is away, or an outbox is full. The record has not been handled and is to be
 * delivered again, for as long as it takes.
 */
public final class DeliverAgain extends RuntimeException {
    DeliverAgain(Throwable cause) {
        super("to be delivered again", cause);
    }
}

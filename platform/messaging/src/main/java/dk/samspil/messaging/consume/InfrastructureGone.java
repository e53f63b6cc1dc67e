package dk.samspil.messaging.consume;

/** The store is away: the record has not been handled and is to be delivered again, for as long as it takes. */
public final class InfrastructureGone extends RuntimeException {
    InfrastructureGone(Throwable cause) {
        super("the store is away; waiting for it", cause);
    }
}

package dk.samspil.notification.application;

/** Plans by which all mails may leave at once. */
public final class AtOnce {
    private AtOnce() {}

    public static Planning until(Expiry expiry) {
        return (_, _, occurredAt) -> Planning.Plan.atOnce(expiry.of(occurredAt));
    }
}

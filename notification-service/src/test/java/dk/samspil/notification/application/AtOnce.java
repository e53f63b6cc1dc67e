package dk.samspil.notification.application;

import java.util.Optional;

/** Plans by which all mails may leave at once. */
public final class AtOnce {
    private AtOnce() {}

    public static Planning until(Expiry expiry) {
        return (_, _, occurredAt) -> new Planning.Plan(Optional.empty(), expiry.of(occurredAt));
    }
}

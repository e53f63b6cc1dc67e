package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.telemetry.TraceParent;

/** What follows from a mail belongs to the flow in which it was ordered. */
public final class Flows {
    private Flows() {}

    public static Cause of(MailOrder order) {
        var trace = TraceParent.parse(order.trace()).orElseGet(TraceParent::fresh);
        return Cause.following(order.event(), order.correlation(), trace);
    }
}

package dk.samspil.notification.application.bounces;

import dk.samspil.notification.application.bounces.ReceiveBounce.Answer;
import dk.samspil.notification.application.bounces.ReceiveBounce.Way;
import dk.samspil.notification.domain.Bounce;

/** Counts what comes back, by the way it comes and what became of it. */
@FunctionalInterface
public interface BounceTally {
    /** Counts nothing. */
    BounceTally NONE = (_, _, _) -> {};

    void received(Way way, Bounce.Kind kind, Answer answer);
}

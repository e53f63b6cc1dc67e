package dk.samspil.notification.application;

import dk.samspil.notification.domain.MailState;
import dk.samspil.notification.domain.MailState.Deferred;
import dk.samspil.notification.domain.MailState.Delay;
import dk.samspil.notification.domain.MailState.Queued;
import java.time.Duration;
import java.time.Instant;

/** When a mail wants the next attempt. */
public sealed interface Next {
    Next NONE = new None();

    /** What broke the connection may take a moment to pass. */
    Duration BEFORE_A_REPEAT = Duration.ofSeconds(1);

    /** None: it is settled, or somebody else has it. */
    record None() implements Next {}

    /** At a system time. */
    record At(Instant due) implements Next {}

    /** As soon as the mail server can be reached. */
    record WhenReachable() implements Next {}

    /**
     * Held back by the rate of its recipient's domain, before anybody claimed it: as soon as that allows one more.
     */
    record Throttled(String domain) implements Next {}

    static Next after(MailState state) {
        return switch (state) {
            case Deferred later when later.why() == Delay.UNREACHABLE -> new WhenReachable();
            case Deferred later -> new At(later.due());
            case Queued(var since) -> new At(since.plus(BEFORE_A_REPEAT));
            default -> NONE;
        };
    }
}

package dk.samspil.operations.domain;

import dk.samspil.kit.time.hours.BulkHours;
import java.time.Duration;
import java.time.Instant;

/**
 * The hours of bulk mail, as they were seen last. Business time may stand still or jump, so how long they have been open
 * is counted in system time, from when that was seen.
 */
public sealed interface SeenHours {

    /** Nothing leaves. */
    record Closed() implements SeenHours {}

    /**
     * What they have held may leave.
     *
     * @param since system time at which they were first seen to be open again
     * @param until business time at which they close
     */
    record Open(Instant since, Instant until) implements SeenHours {}

    /** They are never closed, so they hold nothing. */
    record Always() implements SeenHours {}

    /** Before anybody has looked they count as closed. */
    static SeenHours unseen() {
        return new Closed();
    }

    /** How they are seen now. Where they have closed and opened again since the last look, they were opened just now. */
    default SeenHours look(BulkHours hours, Instant business, Instant system) {
        if (!hours.isOpen(business)) return new Closed();
        if (this instanceof Open open && business.isBefore(open.until())) return this;
        return hours.nextClosing(business)
                .<SeenHours>map(until -> new Open(system, until))
                .orElseGet(Always::new);
    }

    /** Whether nothing is late yet at a time, in system time: they hold it, or it has not had its own time since. */
    default boolean excuse(Instant at, Duration within) {
        return switch (this) {
            case Closed _ -> true;
            case Open open -> !open.since().plus(within).isBefore(at);
            case Always _ -> false;
        };
    }
}

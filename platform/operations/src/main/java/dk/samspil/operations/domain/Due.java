package dk.samspil.operations.domain;

import java.time.Instant;

/** When an expectation is to be judged. */
public sealed interface Due {

    /** As soon as all until this system time is recorded. */
    record At(Instant deadline) implements Due {}

    /** The time of its steps is counted as soon as the business clock has come to this. */
    record Planned(Instant from) implements Due {}
}

package dk.samspil.operations.application;

import java.time.Instant;

/** How far the topics have been recorded. */
public interface ReadProgress {

    /**
     * All that the broker had taken by then is recorded, in system time. It never falls, and stays where it is while
     * something is still to be read or the broker does not answer.
     */
    Instant upTo();
}

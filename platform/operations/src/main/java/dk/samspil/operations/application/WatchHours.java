package dk.samspil.operations.application;

import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.operations.domain.SeenHours;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Looks whether the hours of bulk mail are open, before anything is judged. What it has seen is kept in memory: after a
 * restart they count as opened with the first look, which only gives more time.
 */
public final class WatchHours {
    private final BulkHours hours;
    private final InstantSource business;
    private final InstantSource system;
    private volatile SeenHours seen = SeenHours.unseen();

    public WatchHours(BulkHours hours, InstantSource business, InstantSource system) {
        this.hours = hours;
        this.business = business;
        this.system = system;
    }

    public void handle() {
        seen = seen.look(hours, business.instant(), system.instant());
    }

    /** Whether by what was seen last nothing that they hold is late yet at this time. */
    boolean excuse(Instant at, Duration within) {
        return seen.excuse(at, within);
    }
}

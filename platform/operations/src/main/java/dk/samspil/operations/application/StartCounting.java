package dk.samspil.operations.application;

import dk.samspil.operations.domain.Watch;
import java.time.Duration;
import java.time.InstantSource;

/**
 * The time of what was planned for later begins as soon as the business clock has come to it. It is counted in system
 * time from the moment at which that is seen: a recorder that was away, or a clock that was moved, leaves nobody less.
 */
public final class StartCounting {
    private final Watches watches;
    private final Expectations expectations;
    private final InstantSource business;
    private final InstantSource system;

    public StartCounting(Watches watches, Expectations expectations, InstantSource business, InstantSource system) {
        this.watches = watches;
        this.expectations = expectations;
        this.business = business;
        this.system = system;
    }

    public void handle() {
        watches.planned(business.instant()).forEach(this::start);
    }

    private void start(Watch watch) {
        // What is no longer configured is due at once, and then no longer watched.
        var within = expectations
                .named(watch.expectation())
                .map(e -> e.term().within())
                .orElse(Duration.ZERO);
        watches.update(watch.dueAt(system.instant().plus(within)));
    }
}

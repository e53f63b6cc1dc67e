package dk.samspil.registration.application;

import java.time.Clock;

/** Tells of the calls whose deadline has passed. Safe to run at any time, by anybody. */
public final class CloseCalls {
    private final Calls calls;
    private final Clock clock;

    public CloseCalls(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    public void handle() {
        var now = clock.instant();
        new DueCalls(calls, call -> call.isDueToClose(now), call -> call.closeIfDue(now)).handle();
    }
}

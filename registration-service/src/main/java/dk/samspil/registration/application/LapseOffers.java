package dk.samspil.registration.application;

import dk.samspil.registration.domain.OfferExpiry;
import java.time.Clock;

/** Ends the offers that were not answered in time, and asks the next in line. Safe to run at any time, by anybody. */
public final class LapseOffers {
    private final Calls calls;
    private final OfferExpiry expiry;
    private final Clock clock;

    public LapseOffers(Calls calls, OfferExpiry expiry, Clock clock) {
        this.calls = calls;
        this.expiry = expiry;
        this.clock = clock;
    }

    public void handle() {
        var now = clock.instant();
        new DueCalls(calls, call -> call.hasOverdueOffers(now), call -> call.lapseOffers(now, expiry)).handle();
    }
}

package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.OfferExpiry;
import java.time.Clock;
import java.time.Instant;

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
        var failed = new IllegalStateException("not all calls could be looked after");
        for (var each : calls.all()) {
            if (!each.hasOverdueOffers(now)) continue;
            try {
                lapse(each.id(), now);
            } catch (RuntimeException e) {
                // One call must not hold up the others.
                failed.addSuppressed(e);
            }
        }
        if (failed.getSuppressed().length > 0) throw failed;
    }

    private void lapse(CallId id, Instant now) {
        calls.react(
                id,
                current -> current.map(call -> Changes.of(call, call.lapseOffers(now, expiry)))
                        .orElseGet(() -> Change.none(false)));
    }
}

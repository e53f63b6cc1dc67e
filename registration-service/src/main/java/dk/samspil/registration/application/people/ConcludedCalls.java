package dk.samspil.registration.application.people;

import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.people.Retention;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Which programmes are concluded, and since when. */
@FunctionalInterface
public interface ConcludedCalls {
    Map<CallId, Instant> concluded();

    /** Those that are over: concluded as long ago as contact details are kept. */
    default Map<CallId, Instant> over(Instant now) {
        var over = new HashMap<>(concluded());
        over.values().removeIf(at -> !Retention.CONTACT_DETAILS.hasEnded(at, now));
        return over;
    }
}

package dk.samspil.registration.application.people;

import dk.samspil.registration.domain.CallId;
import java.time.Instant;
import java.util.Map;

/** Which programmes are concluded, and since when. */
@FunctionalInterface
public interface ConcludedCalls {
    Map<CallId, Instant> concluded();
}

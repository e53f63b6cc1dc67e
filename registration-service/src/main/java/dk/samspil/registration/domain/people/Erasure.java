package dk.samspil.registration.domain.people;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * That a person was erased, and who has acknowledged it. Nothing here tells who it was.
 *
 * @param sequence the place of the erasure in the person's stream: whatever is older is void
 * @param by the account that asked for it
 * @param at business time
 * @param decided system time, by which what was named before is told from what is named after
 * @param acknowledged which service has forgotten the person, and when, in business time
 */
public record Erasure(
        long sequence,
        ErasureReason reason,
        String by,
        Instant at,
        Instant decided,
        Map<OtherService, Instant> acknowledged) {
    public Erasure {
        var copy = new EnumMap<OtherService, Instant>(OtherService.class);
        copy.putAll(acknowledged);
        acknowledged = Collections.unmodifiableMap(copy);
    }

    /** A service has forgotten the person; the first time counts. */
    public Erasure acknowledgedBy(OtherService service, Instant when) {
        if (acknowledged.containsKey(service)) return this;
        var more = new EnumMap<OtherService, Instant>(OtherService.class);
        more.putAll(acknowledged);
        more.put(service, when);
        return new Erasure(sequence, reason, by, at, decided, more);
    }

    /** Who has not acknowledged it yet. */
    public Set<OtherService> missing() {
        var missing = EnumSet.allOf(OtherService.class);
        missing.removeAll(acknowledged.keySet());
        return missing;
    }
}

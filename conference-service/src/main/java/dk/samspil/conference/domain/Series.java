package dk.samspil.conference.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The conferences of a programme: one per region at most (I7), and the first to ask has it. */
public record Series(CallId call, Map<RegionCode, ConferenceId> conferences) {
    public Series {
        conferences = Map.copyOf(conferences);
    }

    public static Series of(CallId call) {
        return new Series(call, Map.of());
    }

    public Optional<ConferenceId> in(RegionCode region) {
        return Optional.ofNullable(conferences.get(region));
    }

    /** With the region kept for this conference. The region must be free. */
    public Series reserve(RegionCode region, ConferenceId conference) {
        if (conferences.containsKey(region)) throw new IllegalStateException("the region has its conference");
        var next = new HashMap<>(conferences);
        next.put(region, conference);
        return new Series(call, next);
    }
}

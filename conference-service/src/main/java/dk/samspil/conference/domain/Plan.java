package dk.samspil.conference.domain;

import java.time.Instant;

/** A conference as it is planned. It ends after it has begun, and has at least one seat. */
public record Plan(
        ConferenceId conference,
        CallId call,
        RegionCode region,
        Title title,
        Instant startsAt,
        Instant endsAt,
        Venue venue,
        int seats) {
    public Plan {
        if (!endsAt.isAfter(startsAt)) throw new IllegalArgumentException("a conference ends after it has begun");
        if (seats < 1) throw new IllegalArgumentException("a conference has at least one seat");
    }
}

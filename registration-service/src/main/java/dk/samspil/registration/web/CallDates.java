package dk.samspil.registration.web;

import java.time.Instant;

/** Dates that calls may have. */
final class CallDates {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private CallDates() {}

    static void check(Faults faults, String field, Instant at) {
        faults.addIf(
                at.isBefore(EARLIEST) || at.isAfter(LATEST),
                field,
                "OUT_OF_RANGE",
                "Must be between the years 2000 and 2200.");
    }

    static void check(String field, Instant at) {
        var faults = new Faults();
        check(faults, field, at);
        faults.check();
    }
}

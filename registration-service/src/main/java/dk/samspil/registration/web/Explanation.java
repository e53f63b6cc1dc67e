package dk.samspil.registration.web;

import dk.samspil.registration.application.Standings;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.ApplicationState;
import org.jspecify.annotations.Nullable;

/** Says to those who wait why they do, and what would have to happen for them to get a place. */
final class Explanation {
    private Explanation() {}

    static @Nullable Because because(Standings.Standing standing) {
        var selection = standing.call().terms().admission() == Admission.SELECTION;
        var places = standing.call().places().capacity();
        return switch (standing.status().state()) {
            case WAITING -> selection ? decided() : taken(places);
            case RECEIVED ->
                new Because(
                        "undecided", "Der er endnu ikke taget stilling til ansøgningen.", "Nothing is decided yet.");
            default -> null;
        };
    }

    static @Nullable TextView nextIf(Standings.Standing standing) {
        if (standing.status().state() != ApplicationState.WAITING) return null;
        var before = standing.status().position().orElse(1) - 1;
        if (before == 0) {
            return new TextView(
                    "I får tilbudt den næste plads, der bliver ledig.",
                    "You are offered the next place that becomes free.");
        }
        return new TextView(
                "I får tilbudt en plads, når %d foran jer har fået tilbud eller er trådt ud af køen, og endnu en plads bliver ledig."
                        .formatted(before),
                "You are offered a place once the %d before you have been offered one or have left the list, and one more becomes free."
                        .formatted(before));
    }

    private static Because taken(int places) {
        return new Because(
                "places-taken",
                "Alle %d pladser var optaget, da ansøgningen kom.".formatted(places),
                "All %d places were taken when the application came.".formatted(places));
    }

    private static Because decided() {
        return new Because(
                "decided",
                "Sekretariatet har sat ansøgningen på venteliste.",
                "The secretariat has put the application on the waiting list.");
    }
}

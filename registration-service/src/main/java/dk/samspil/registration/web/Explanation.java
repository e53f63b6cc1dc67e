package dk.samspil.registration.web;

import dk.samspil.registration.application.Standings;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.Stage;
import org.jspecify.annotations.Nullable;

/** Says to those who wait why they do, and what would have to happen for them to get a place. */
final class Explanation {
    private Explanation() {}

    static @Nullable Because because(Standings.Standing standing) {
        var selection = standing.call().terms().admission() == Admission.SELECTION;
        return switch (standing.status().state()) {
            case WAITING -> selection ? decided() : taken();
            case RECEIVED ->
                new Because(
                        "undecided", "Der er endnu ikke taget stilling til ansøgningen.", "Nothing is decided yet.");
            default -> null;
        };
    }

    static @Nullable TextView nextIf(Standings.Standing standing) {
        if (standing.status().state() != ApplicationState.WAITING) return null;
        var call = standing.call();
        if (call.stage() == Stage.CONCLUDED) {
            return new TextView(
                    "Samarbejdet er afsluttet, og der gives ikke flere pladser.",
                    "The programme is concluded, and no more places are given.");
        }
        if (call.terms().isPastCutOff(standing.asOf())) {
            return new TextView(
                    "Skæringsdatoen er passeret: pladser, der bliver ledige, gives ikke videre.",
                    "The cut-off date has passed: places that become free are not passed on.");
        }
        return turn(
                standing.status().position().orElse(1) - 1,
                call.places().taken() - call.places().capacity());
    }

    /**
     * @param before how many are asked first
     * @param tooMany how many more places are taken than there are
     */
    private static TextView turn(int before, int tooMany) {
        if (before == 0 && tooMany <= 0) {
            return new TextView(
                    "I får tilbudt den næste plads, der bliver ledig.",
                    "You are offered the next place that becomes free.");
        }
        if (tooMany <= 0) {
            return new TextView(
                    "I får tilbudt en plads, når %d foran jer har fået tilbud eller er trådt ud af køen, og endnu en plads bliver ledig."
                            .formatted(before),
                    "You are offered a place once the %d before you have been offered one or have left the list, and one more becomes free."
                            .formatted(before));
        }
        return new TextView(
                "Der er optaget %d flere pladser, end der er nu. I får tilbudt en plads, når %d flere er blevet ledige, eller færre, hvis nogen foran jer træder ud af køen."
                        .formatted(tooMany, tooMany + before + 1),
                "%d more places are taken than there are now. You are offered one once %d more have become free, or fewer if somebody before you leaves the list."
                        .formatted(tooMany, tooMany + before + 1));
    }

    private static Because taken() {
        return new Because(
                "places-taken",
                "Alle pladser var optaget, da ansøgningen kom.",
                "All places were taken when the application came.");
    }

    private static Because decided() {
        return new Because(
                "decided",
                "Sekretariatet har sat ansøgningen på venteliste.",
                "The secretariat has put the application on the waiting list.");
    }
}

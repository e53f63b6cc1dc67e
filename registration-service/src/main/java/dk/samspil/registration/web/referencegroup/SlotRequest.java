package dk.samspil.registration.web.referencegroup;

import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.PlainText;
import dk.samspil.kit.web.Problem;
import dk.samspil.registration.domain.referencegroup.Slot;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** When and where a meeting is to take place. */
record SlotRequest(
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotBlank @PlainText String place) {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final Duration LONGEST = Duration.ofDays(3);

    Slot toSlot() {
        return slot(startsAt, endsAt, place);
    }

    static Slot slot(Instant startsAt, Instant endsAt, String place) {
        inRange("startsAt", startsAt);
        inRange("endsAt", endsAt);
        if (!startsAt.isBefore(endsAt)) throw wrong("endsAt", "NOT_AFTER_START", "Must be after startsAt.");
        if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            throw wrong("endsAt", "TOO_LONG", "A meeting takes three days at most.");
        }
        return new Slot(startsAt.truncatedTo(ChronoUnit.SECONDS), ends(startsAt, endsAt), place.strip());
    }

    /** Whole seconds are what calendars have. */
    private static Instant ends(Instant startsAt, Instant endsAt) {
        var end = endsAt.truncatedTo(ChronoUnit.SECONDS);
        if (!startsAt.truncatedTo(ChronoUnit.SECONDS).isBefore(end)) {
            throw wrong("endsAt", "NOT_AFTER_START", "Must be after startsAt, by a second at least.");
        }
        return end;
    }

    private static void inRange(String field, Instant at) {
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw wrong(field, "OUT_OF_RANGE", "Must be between the years 2000 and 2200.");
        }
    }

    private static Problem wrong(String field, String code, String detail) {
        return Problem.invalid(new FieldError(field, code, detail));
    }
}

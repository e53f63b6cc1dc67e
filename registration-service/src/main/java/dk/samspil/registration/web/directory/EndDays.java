package dk.samspil.registration.web.directory;

import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import java.time.LocalDate;

/** The days on which a school may have ended. */
final class EndDays {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private EndDays() {}

    static LocalDate checked(LocalDate at) {
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw Problem.invalid(new FieldError("at", "OUT_OF_RANGE", "Must be between the years 1900 and 2199."));
        }
        return at;
    }
}

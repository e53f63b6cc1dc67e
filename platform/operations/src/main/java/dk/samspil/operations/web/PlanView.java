package dk.samspil.operations.web;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.operations.domain.Occurrence;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * When a mail is to leave.
 *
 * @param leavesFrom business time before which it does not leave
 * @param words the same for people, in Danish time
 */
record PlanView(Instant leavesFrom, String words) {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern(
                    "'Planned to leave on' EEEE d MMMM uuuu 'at' HH:mm, 'Danish time, or soon after.'", Locale.ENGLISH)
            .withZone(WorkingDays.ZONE);

    /** Empty for an event that tells of no plan. */
    static Optional<PlanView> of(Occurrence event) {
        return event.name().value().equals("notification.email-planned")
                ? event.time("plannedFor").map(at -> new PlanView(at, WORDS.format(at)))
                : Optional.empty();
    }
}

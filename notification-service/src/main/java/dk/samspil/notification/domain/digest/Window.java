package dk.samspil.notification.domain.digest;

import java.time.Instant;
import java.time.LocalDate;

/**
 * From one working-day morning to the next: what happens in it is told at its end.
 *
 * @param morning the day on whose morning it ends; names the window
 * @param closesAt business time; not in it any more
 */
public record Window(LocalDate morning, Instant closesAt) {}

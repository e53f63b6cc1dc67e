package dk.samspil.notification.domain.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Predicate;

/**
 * The windows, which leave no moment out and overlap nowhere.
 *
 * @param at when digests go out
 */
public record Windows(LocalTime at, ZoneId zone, Predicate<LocalDate> isWorkingDay) {

    /** The window in which this happens: it closes on the first working-day morning that is later. */
    public Window of(Instant happening) {
        var day = LocalDate.ofInstant(happening, zone);
        while (!isWorkingDay.test(day) || !closing(day).isAfter(happening)) day = day.plusDays(1);
        return endingOn(day);
    }

    /** The window that ends on the morning of this day. */
    public Window endingOn(LocalDate day) {
        return new Window(day, closing(day));
    }

    private Instant closing(LocalDate day) {
        return day.atTime(at).atZone(zone).toInstant();
    }
}

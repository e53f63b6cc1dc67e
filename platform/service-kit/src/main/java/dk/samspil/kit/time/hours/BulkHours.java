package dk.samspil.kit.time.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * When bulk mail may leave: on some days, between two times of the day. Outside of these hours nobody is to be
 * disturbed by what is not about themselves. All times are business times.
 *
 * @param from minutes after midnight, by the clock on the wall
 * @param until the same; 1440 for the end of the day
 */
public record BulkHours(int from, int until, ZoneId zone, Predicate<LocalDate> days) {
    private static final int DAY = 1440;
    private static final int LONGEST_HOLIDAY = 400;

    public BulkHours {
        if (from < 0 || until > DAY || from >= until)
            throw new IllegalArgumentException("hours begin before they end, on the same day");
    }

    /** Day and night. */
    public static BulkHours always(ZoneId zone) {
        return new BulkHours(0, DAY, zone, _ -> true);
    }

    /** Without their last minutes, unless they never end or nothing would be left. */
    public BulkHours endingEarlier(Duration by) {
        var earlier = until - (int) Math.min(by.toMinutes(), DAY);
        var neverEnd = from == 0 && until == DAY;
        return neverEnd || earlier <= from ? this : new BulkHours(from, earlier, zone, days);
    }

    public boolean isOpen(Instant at) {
        var day = LocalDate.ofInstant(at, zone);
        return days.test(day) && !at.isBefore(opening(day)) && at.isBefore(closing(day));
    }

    /** When they are open next: at once if they are. */
    public Instant nextOpening(Instant at) {
        if (isOpen(at)) return at;
        var day = LocalDate.ofInstant(at, zone);
        for (int ahead = 0; ahead < LONGEST_HOLIDAY; ahead++, day = day.plusDays(1)) {
            if (days.test(day) && opening(day).isAfter(at)) return opening(day);
        }
        throw new IllegalStateException("bulk mail may never leave");
    }

    /** When they close next, seen from a time at which they are open; nothing where they never do. */
    public Optional<Instant> nextClosing(Instant at) {
        var day = LocalDate.ofInstant(at, zone);
        for (int ahead = 0; ahead < LONGEST_HOLIDAY; ahead++, day = day.plusDays(1)) {
            // The end of one day may be the beginning of the next.
            if (days.test(day) && closing(day).isAfter(at) && !isOpen(closing(day))) return Optional.of(closing(day));
        }
        return Optional.empty();
    }

    /** When they closed last, seen from a time at which they are closed. */
    public Instant lastClosing(Instant at) {
        var day = LocalDate.ofInstant(at, zone);
        for (int back = 0; back < LONGEST_HOLIDAY; back++, day = day.minusDays(1)) {
            if (days.test(day) && !closing(day).isAfter(at)) return closing(day);
        }
        throw new IllegalStateException("bulk mail could never leave");
    }

    private Instant opening(LocalDate day) {
        return time(day, from);
    }

    private Instant closing(LocalDate day) {
        return time(day, until);
    }

    private Instant time(LocalDate day, int minutes) {
        return day.plusDays(minutes / DAY)
                .atTime(minutes % DAY / 60, minutes % 60)
                .atZone(zone)
                .toInstant();
    }
}

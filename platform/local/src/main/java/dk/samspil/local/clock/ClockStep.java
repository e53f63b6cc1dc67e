package dk.samspil.local.clock;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.local.setting.Failure;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far the clock is to move. Working days and days keep the time of day, also across the change of season. */
public sealed interface ClockStep {

    Instant from(Instant now);

    record WorkingDaysOn(int count, WorkingDays calendar) implements ClockStep {
        @Override
        public Instant from(Instant now) {
            ZonedDateTime local = now.atZone(DanishTime.ZONE);
            LocalDate day = calendar.plus(local.toLocalDate(), count);
            return local.with(day).toInstant();
        }
    }

    record DaysOn(int count) implements ClockStep {
        @Override
        public Instant from(Instant now) {
            return now.atZone(DanishTime.ZONE).plusDays(count).toInstant();
        }
    }

    record HoursOn(int count) implements ClockStep {
        @Override
        public Instant from(Instant now) {
            return now.plus(Duration.ofHours(count));
        }
    }

    record To(LocalDateTime time) implements ClockStep {
        @Override
        public Instant from(Instant now) {
            return near(now, time.atZone(DanishTime.ZONE));
        }
    }

    record ToDay(LocalDate day) implements ClockStep {
        @Override
        public Instant from(Instant now) {
            return near(now, now.atZone(DanishTime.ZONE).with(day));
        }
    }

    int MOST_YEARS = 20;
    Pattern STEP = Pattern.compile("\\+(\\d{1,4})(wd|d|h)");

    /** Reads {@code +10wd}, {@code +3d}, {@code +5h}, {@code 2014-09-01} or {@code 2014-09-01T12:00}. */
    static ClockStep parse(String text) {
        Matcher step = STEP.matcher(text);
        if (step.matches()) {
            int count = Integer.parseInt(step.group(1));
            return switch (step.group(2)) {
                case "wd" -> new WorkingDaysOn(count, WorkingDays.denmark());
                case "d" -> new DaysOn(count);
                default -> new HoursOn(count);
            };
        }
        try {
            return text.contains("T") ? new To(LocalDateTime.parse(text)) : new ToDay(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new Failure("\"" + text + "\" is no step of the clock: write +10wd (working days), +3d, +5h,"
                    + " 2014-09-01 or 2014-09-01T12:00.");
        }
    }

    // The clock never goes back, so a slip of the pen would be for ever.
    private static Instant near(Instant now, ZonedDateTime then) {
        if (then.isAfter(now.atZone(DanishTime.ZONE).plusYears(MOST_YEARS))) {
            throw new Failure("That is more than " + MOST_YEARS + " years ahead: give a nearer day.");
        }
        return then.toInstant();
    }
}

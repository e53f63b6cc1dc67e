package dk.samspil.notification;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.notification.domain.sending.BulkHours;
import dk.samspil.notification.domain.sending.Waves;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When bulk mail leaves, in business time.
 *
 * @param hours from and until, Danish time, such as 07:00-18:00; always for day and night
 * @param days working for Danish working days, every for every day
 * @param wave how many mails of one cause leave together; 0 for all
 * @param waveEvery from one wave to the next
 */
@ConfigurationProperties("samspil.mail.bulk")
record BulkProperties(
        @DefaultValue("07:00-18:00") String hours,
        @DefaultValue("working") String days,
        @DefaultValue("500") int wave,
        @DefaultValue("10m") Duration waveEvery) {
    private static final Pattern HOURS = Pattern.compile("(\\d{2}:\\d{2})-(\\d{2}:\\d{2})");
    private static final String END_OF_DAY = "24:00";
    private static final int DAY = 1440;

    BulkProperties {
        if (!days.equals("working") && !days.equals("every"))
            throw new IllegalArgumentException("samspil.mail.bulk.days is working or every, not \"" + days + "\".");
        if (wave < 0) throw new IllegalArgumentException("samspil.mail.bulk.wave is 0 or more, not " + wave + ".");
        if (wave > 0 && !waveEvery.isPositive())
            throw new IllegalArgumentException("samspil.mail.bulk.wave-every is more than nothing.");
        parse(hours, _ -> true);
    }

    BulkHours toHours(WorkingDays calendar) {
        return parse(hours, days.equals("working") ? calendar::isWorkingDay : _ -> true);
    }

    Waves toWaves() {
        return new Waves(wave, waveEvery);
    }

    private static BulkHours parse(String hours, Predicate<LocalDate> days) {
        if (hours.equals("always")) return BulkHours.always(WorkingDays.ZONE);
        var parts = HOURS.matcher(hours);
        try {
            if (parts.matches())
                return new BulkHours(minutes(parts.group(1)), minutes(parts.group(2)), WorkingDays.ZONE, days);
        } catch (DateTimeException | IllegalArgumentException e) {
            // said below
        }
        throw new IllegalArgumentException(
                "samspil.mail.bulk.hours is from and until on one day, such as 07:00-18:00, or always, not \"" + hours
                        + "\".");
    }

    private static int minutes(String time) {
        return time.equals(END_OF_DAY) ? DAY : LocalTime.parse(time).toSecondOfDay() / 60;
    }
}

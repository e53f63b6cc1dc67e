package dk.samspil.kit.spring;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.kit.time.hours.BulkHours;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When bulk mail leaves, in business time: the same for whoever sends it and whoever waits for it. A service that needs
 * to know enables it.
 *
 * @param hours from and until, Danish time, such as 07:00-18:00; always for day and night
 * @param days working for Danish working days, every for every day
 */
@ConfigurationProperties("samspil.mail.bulk")
public record BulkHoursProperties(
        @DefaultValue("07:00-18:00") String hours,
        @DefaultValue("working") String days) {
    private static final Pattern HOURS = Pattern.compile("(\\d{2}:\\d{2})-(\\d{2}:\\d{2})");
    private static final String END_OF_DAY = "24:00";
    private static final int DAY = 1440;

    /** @throws IllegalArgumentException with a sentence, if either makes no sense */
    public BulkHoursProperties {
        if (!days.equals("working") && !days.equals("every"))
            throw new IllegalArgumentException("samspil.mail.bulk.days is working or every, not \"" + days + "\".");
        parse(hours, _ -> true);
    }

    public BulkHours toHours(WorkingDays calendar) {
        return parse(hours, days.equals("working") ? calendar::isWorkingDay : _ -> true);
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

package dk.samspil.kit.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;

/**
 * Danish working days: Monday to Friday without that year's public holidays, which are computed, and without
 * the days on which the office is closed.
 */
public final class WorkingDays {
    /** The zone of every date that people see. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final Set<MonthDay> OFFICE_CLOSED =
            Set.of(MonthDay.of(6, 5), MonthDay.of(12, 24), MonthDay.of(12, 31));

    /** Reads the calendar when the first day is asked for, not at the start. */
    private static final class Holidays {
        static final HolidayManager DENMARK =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));
    }

    private final Set<MonthDay> closed;

    public WorkingDays(Set<MonthDay> closed) {
        this.closed = Set.copyOf(closed);
    }

    /** With 5 June, 24 and 31 December closed, as in most Danish offices. */
    public static WorkingDays denmark() {
        return new WorkingDays(OFFICE_CLOSED);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closed.contains(MonthDay.from(day))
                && !Holidays.DENMARK.isHoliday(day);
    }

    /** The working day that is so many working days after a day, which is not counted itself. */
    public LocalDate plus(LocalDate day, int workingDays) {
        var reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) left--;
        }
        return reached;
    }

    /** The last second, in Denmark, of the working day that is so many working days later. */
    public Instant endOfDayAfter(Instant from, int workingDays) {
        var day = plus(LocalDate.ofInstant(from, ZONE), workingDays);
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(ZONE).toInstant();
    }
}

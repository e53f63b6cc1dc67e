package dk.samspil.local;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Danish working days: no weekends, no public holidays of that year, none of the office's closed days. */
public final class WorkingDays {

    private static final Set<MonthDay> OFFICE_CLOSED =
            Set.of(MonthDay.of(6, 5), MonthDay.of(12, 24), MonthDay.of(12, 31));

    private final HolidayManager holidays;
    private final Set<MonthDay> closed;

    public WorkingDays(Set<MonthDay> closed) {
        this.holidays = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));
        this.closed = Set.copyOf(closed);
    }

    /** With Constitution Day, Christmas Eve and New Year's Eve closed, as in most Danish offices. */
    public static WorkingDays denmark() {
        return new WorkingDays(OFFICE_CLOSED);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closed.contains(MonthDay.from(day))
                && !holidays.isHoliday(day);
    }

    /** The working day that many working days after the given day, which itself is not counted. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = day;
        int left = workingDays;
        while (left > 0) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }
}

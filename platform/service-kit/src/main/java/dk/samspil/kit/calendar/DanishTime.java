package dk.samspil.kit.calendar;

import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateEnd;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;

/**
 * Entries in Danish time: with the zone they are in and its rule (VTIMEZONE), so that they are shown as in
 * Copenhagen and stay there when the clock changes. The rule is that of the European Union since 1996 (directive
 * 2000/84/EC): from the last Sunday in March to the last Sunday in October, both at 01:00 UTC.
 */
public final class DanishTime {
    private static final String ID = "Europe/Copenhagen";
    private static final ZoneId ZONE = ZoneId.of(ID);
    private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);

    private DanishTime() {}

    /** Adds an event that takes place from one moment to another. */
    public static void add(ICalendar calendar, VEvent event, Instant startsAt, Instant endsAt) {
        var start = new DateStart(Date.from(startsAt), true);
        var end = new DateEnd(Date.from(endsAt), true);
        event.setDateStart(start);
        event.setDateEnd(end);
        var danish = new TimezoneAssignment(TimeZone.getTimeZone(ZONE), rule());
        place(calendar, start, startsAt, danish);
        place(calendar, end, endsAt, danish);
        calendar.addEvent(event);
    }

    /** An hour that the clock shows twice means the first one; the second stays in UTC. */
    private static void place(ICalendar calendar, DateOrDateTimeProperty time, Instant at, TimezoneAssignment danish) {
        if (at.atZone(ZONE).toLocalDateTime().atZone(ZONE).toInstant().equals(at)) {
            calendar.getTimezoneInfo().setTimezone(time, danish);
        }
    }

    private static VTimezone rule() {
        var zone = new VTimezone(ID);
        zone.addDaylightSavingsTime(changing(
                new DaylightSavingsTime(),
                new DateTimeComponents(1996, 3, 31, 2, 0, 0, false),
                "CEST",
                WINTER,
                SUMMER));
        zone.addStandardTime(changing(
                new StandardTime(), new DateTimeComponents(1996, 10, 27, 3, 0, 0, false), "CET", SUMMER, WINTER));
        return zone;
    }

    private static <T extends Observance> T changing(
            T part, DateTimeComponents first, String name, UtcOffset from, UtcOffset to) {
        part.setDateStart(first);
        part.setTimezoneOffsetFrom(from);
        part.setTimezoneOffsetTo(to);
        part.addTimezoneName(name);
        part.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(first.getMonth())
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
        return part;
    }
}

package dk.samspil.progression.application;

import java.time.LocalDate;

/** Counts working days. */
@FunctionalInterface
public interface WorkingCalendar {

    /** The last day of a term of so many working days that begins on this day. */
    LocalDate plus(LocalDate day, int workingDays);
}

/** Entries for calendars, as Outlook, Google and Apple take them. */
@NullMarked
package dk.samspil.kit.calendar;

import org.jspecify.annotations.NullMarked;

package dk.samspil.notification.mail;

import java.time.Instant;

/**
 * An appointment for somebody's calendar.
 *
 * @param uid the same for as long as it is the same appointment
 * @param sequence higher than that of what was sent for it before
 */
record CalendarEntry(
        String uid, String title, String place, Instant startsAt, Instant endsAt, int sequence, Kind kind) {

    /** What it is to do in the calendar. */
    enum Kind {
        SEAT,
        MEETING,
        /** Take out what was put there. */
        CANCELLATION
    }
}

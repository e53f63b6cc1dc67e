package dk.samspil.notification.mail;

import java.time.Instant;

/** An appointment for somebody's calendar. */
record CalendarEntry(String uid, String title, String place, Instant startsAt, Instant endsAt) {}

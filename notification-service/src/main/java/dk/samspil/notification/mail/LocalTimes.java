package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Times as people in Denmark read them, in their language. */
record LocalTimes(Language language) {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final String DAY_DA = "EEEE 'den' d. MMMM yyyy";
    private static final String DAY_EN = "EEEE d MMMM yyyy";
    private static final Locale DANISH = Locale.of("da", "DK");

    String date(Instant at) {
        return format(at, DAY_DA, DAY_EN);
    }

    String date(LocalDate day) {
        return format(day, DAY_DA, DAY_EN);
    }

    String dateTime(Instant at) {
        return format(at, "EEEE 'den' d. MMMM yyyy 'kl.' HH.mm", "EEEE d MMMM yyyy 'at' HH:mm");
    }

    String time(Instant at) {
        return format(at, "HH.mm", "HH:mm");
    }

    /** A day and its hours; the day of the end too, where that is another. */
    String span(Instant from, Instant to) {
        var end = date(to).equals(date(from)) ? time(to) : dateTime(to);
        return dateTime(from) + "–" + end;
    }

    private String format(TemporalAccessor at, String danish, String english) {
        var formatter = language == Language.DA
                ? DateTimeFormatter.ofPattern(danish, DANISH)
                : DateTimeFormatter.ofPattern(english, Locale.UK);
        return formatter.withZone(COPENHAGEN).format(at);
    }
}

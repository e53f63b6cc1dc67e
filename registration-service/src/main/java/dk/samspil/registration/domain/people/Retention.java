package dk.samspil.registration.domain.people;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;

/** How long personal data is kept, in calendar months at the place where the programme is run. */
public enum Retention {
    /** What an application said that was not admitted, from the call's deadline. */
    APPLICATIONS_NOT_ADMITTED(6),
    /** What mails say, from when they were ordered. */
    MAILS(6),
    /** Contact details, from the conclusion of the programme, or from the record of somebody whom none needs. */
    CONTACT_DETAILS(12);

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private final Period period;

    Retention(int months) {
        this.period = Period.ofMonths(months);
    }

    public boolean hasEnded(Instant from, Instant now) {
        return !now.isBefore(from.atZone(COPENHAGEN).plus(period).toInstant());
    }
}

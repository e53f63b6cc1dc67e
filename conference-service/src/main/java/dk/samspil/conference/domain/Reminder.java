package dk.samspil.conference.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** When those who have not answered are reminded of a conference: so many weeks before it, at the hour of its beginning. */
public enum Reminder {
    FOUR_WEEKS(4),
    ONE_WEEK(1);

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final int weeks;

    Reminder(int weeks) {
        this.weeks = weeks;
    }

    public int weeks() {
        return weeks;
    }

    /** By the clocks on the wall, so that a change to winter time in between does not shift it. */
    public Instant moment(Instant startsAt) {
        return startsAt.atZone(ZONE).minusWeeks(weeks).toInstant();
    }

    /** The latest whose moment has come: earlier ones are made up for by it. None once the conference has begun. */
    public static Optional<Reminder> latest(Instant startsAt, Instant now) {
        if (!now.isBefore(startsAt)) return Optional.empty();
        return Stream.of(values())
                .filter(each -> !each.moment(startsAt).isAfter(now))
                .reduce((_, later) -> later);
    }
}

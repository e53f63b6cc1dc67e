package dk.samspil.notification.application;

import dk.samspil.notification.domain.Moment;
import java.time.Clock;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Reads both clocks, as precisely as the store keeps times. */
public record Moments(InstantSource system, Clock business) {

    public Moment now() {
        return new Moment(
                system.instant().truncatedTo(ChronoUnit.MILLIS),
                business.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}

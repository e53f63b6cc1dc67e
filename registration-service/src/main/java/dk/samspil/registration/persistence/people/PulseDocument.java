package dk.samspil.registration.persistence.people;

import dk.samspil.registration.domain.people.Pulse;
import java.time.Instant;

/** When the topic of people was last kept moving. */
public record PulseDocument(Instant last) {
    static PulseDocument of(Pulse pulse) {
        return new PulseDocument(pulse.last());
    }

    Pulse toPulse() {
        return new Pulse(last);
    }
}

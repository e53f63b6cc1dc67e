package dk.samspil.conference.domain;

import java.util.Optional;

/**
 * A person at the conferences of a programme: registered for one at most (I9), be it with a seat or in the line
 * for one, so that a promotion never meets another registration.
 */
public record Attendee(AttendeeId id, Optional<Registration> registration) {

    public static Attendee of(AttendeeId id) {
        return new Attendee(id, Optional.empty());
    }

    public boolean holds(Registration wanted) {
        return registration.filter(wanted::equals).isPresent();
    }

    /** Registered so, unless for another conference. */
    public Attendee reserve(Registration wanted) {
        return registration.isPresent() ? this : new Attendee(id, Optional.of(wanted));
    }

    public Attendee release(Registration given) {
        return holds(given) ? new Attendee(id, Optional.empty()) : this;
    }
}

package dk.samspil.registration.domain.referencegroup;

/** How a meeting stands. */
public enum MeetingState {
    SCHEDULED,
    /** To another time or place than it was first scheduled for. */
    MOVED,
    CANCELLED,
    HELD;

    /** Whether it is still to take place. */
    public boolean isPlanned() {
        return this == SCHEDULED || this == MOVED;
    }
}

package dk.samspil.registration.domain.referencegroup;

/** What became of a change to a meeting. What is so already counts as done. */
public enum MeetingAnswer {
    DONE,
    MEETING_CANCELLED,
    MEETING_HELD,
    UNKNOWN
}

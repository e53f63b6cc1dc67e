package dk.samspil.registration.domain;

/** As what somebody takes part. */
public enum ParticipantRole {
    SCHOOL_LEADER,
    SCHOOL_DIRECTOR,
    ADMINISTRATION
}

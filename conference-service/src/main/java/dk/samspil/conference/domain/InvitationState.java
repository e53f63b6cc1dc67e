package dk.samspil.conference.domain;

/** What the invited person has said so far. */
public enum InvitationState {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** Accepted, and the registration cancelled by the person. */
    CANCELLED,
    /** Taken back, since the person is erased: nothing opens it any more. */
    WITHDRAWN
}

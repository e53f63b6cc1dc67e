package dk.samspil.conference.domain;

/** What comes of an answer; all but the first two are refusals. */
public enum AnswerOutcome {
    TAKEN,
    /** It was the answer already. */
    UNCHANGED,
    /** There is no registration to cancel. */
    NOT_ACCEPTED,
    /** There is a registration, which is cancelled rather than declined. */
    ACCEPTED_ALREADY,
    /** The person is registered for another conference of the programme. */
    REGISTERED_ELSEWHERE,
    /** The conference has begun. */
    EXPIRED,
    /** The invitation has been taken back. */
    WITHDRAWN
}

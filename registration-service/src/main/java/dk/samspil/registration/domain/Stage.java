package dk.samspil.registration.domain;

/** Where a call is in its life, as far as somebody or a timer has said so; what the time says comes on top. */
public enum Stage {
    /** Only the coordinator knows of it, and may change all of it. */
    DRAFT,
    PUBLISHED,
    /** That its deadline has passed has been told. */
    CLOSED,
    /** The programme has ended: nothing moves any more. */
    CONCLUDED
}

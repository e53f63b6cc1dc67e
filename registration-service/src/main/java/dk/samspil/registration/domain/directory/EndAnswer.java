package dk.samspil.registration.domain.directory;

/** What became of a closure, a merger or a reopening. */
public enum EndAnswer {
    RECORDED,
    /** It was so before. */
    ALREADY_SO,
    UNKNOWN,
    /** It has ended otherwise, or at another day. */
    ENDED_OTHERWISE,
    BEFORE_OPENING,
    UNKNOWN_TARGET,
    MERGED_INTO_ITSELF,
    MERGED_IN_A_CIRCLE,
    TARGET_ENDED
}

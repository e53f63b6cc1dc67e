package dk.samspil.gateway;

/** What came of having a session's tokens renewed. */
sealed interface Renewal {

    /** The session with a token that is good for a while. */
    record Renewed(Session session) implements Renewal {}

    /** The provider gives no more tokens for this session. */
    record Refused() implements Renewal {}

    /** The provider can't be asked now. */
    record NotNow() implements Renewal {}
}

package dk.samspil.kit.audit;

/**
 * What came of an act.
 *
 * @param status of the answer
 * @param code the problem's, where there was one; else empty
 * @param made the id of what was made, as the answer's {@code Location} says; else empty
 */
public record Outcome(int status, String code, String made) {
    private static final int REFUSED = 400;
    private static final int FAILED = 500;

    /** In a word; after a failure it is not certain that nothing has changed. */
    public String word() {
        if (status < REFUSED) return "done";
        return status < FAILED ? "refused" : "failed";
    }
}

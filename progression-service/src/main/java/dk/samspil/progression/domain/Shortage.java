package dk.samspil.progression.domain;

/** Why some of the researchers can't take a municipality, and how many of them. */
public record Shortage(Code code, int researchers) {
    public enum Code {
        NONE_REGISTERED,
        CONFLICT_OF_INTEREST,
        AT_LIMIT
    }
}

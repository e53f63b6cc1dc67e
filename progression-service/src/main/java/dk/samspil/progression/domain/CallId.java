package dk.samspil.progression.domain;

/** A call for applications; it stands for the programme that it opened. */
public record CallId(String value) {
    public CallId {
        Ids.requireId(value, "call");
    }
}

package dk.samspil.registration.domain;

/** A call for applications. */
public record CallId(String value) {
    public CallId {
        Ids.requireId(value, "call");
    }
}

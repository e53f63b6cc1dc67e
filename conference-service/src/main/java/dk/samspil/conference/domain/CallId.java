package dk.samspil.conference.domain;

/** The call that opened a programme, which stands for the programme here. */
public record CallId(String value) {
    public CallId {
        Ids.requireId(value, "call");
    }
}

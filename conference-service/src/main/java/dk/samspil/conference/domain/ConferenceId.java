package dk.samspil.conference.domain;

/** A conference. */
public record ConferenceId(String value) {
    public ConferenceId {
        Ids.requireId(value, "conference");
    }
}

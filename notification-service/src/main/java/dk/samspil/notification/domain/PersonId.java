package dk.samspil.notification.domain;

/** A person, by the id that registration gave. */
public record PersonId(String value) {
    public PersonId {
        Ids.require(value);
    }
}

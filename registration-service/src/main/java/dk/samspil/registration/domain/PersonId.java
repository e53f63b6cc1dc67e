package dk.samspil.registration.domain;

/** A person; derived from the address, so that the same address is the same person everywhere. */
public record PersonId(String value) {
    public PersonId {
        Ids.requireId(value, "person");
    }
}

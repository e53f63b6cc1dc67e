package dk.samspil.conference.domain;

/** A person, as registration-service knows them. Names and addresses are held there only. */
public record PersonId(String value) {
    public PersonId {
        Ids.requireId(value, "person");
    }
}

package dk.samspil.registration.domain.people;

/** The services that may hold something about a person, each of which acknowledges an erasure. */
public enum OtherService {
    PROGRESSION,
    CONFERENCE,
    NOTIFICATION
}

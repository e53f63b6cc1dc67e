package dk.samspil.registration.messaging.people;

/** Nothing has happened; the topic is kept moving. */
record PeopleKeptMovingV1(String slot) {
    static final String TYPE = "dk.samspil.registration.people-kept-moving.v1";
}

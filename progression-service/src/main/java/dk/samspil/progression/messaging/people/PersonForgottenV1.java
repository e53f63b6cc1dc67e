package dk.samspil.progression.messaging.people;

import java.time.Instant;

/** What was held here of an erased person is forgotten. */
record PersonForgottenV1(String person, long sequence, Instant forgottenAt) {
    static final String TYPE = "dk.samspil.progression.person-forgotten.v1";
}

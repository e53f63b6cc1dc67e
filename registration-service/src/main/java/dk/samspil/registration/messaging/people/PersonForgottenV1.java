package dk.samspil.registration.messaging.people;

import dk.samspil.registration.application.people.AcknowledgeErasure;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.people.OtherService;
import java.time.Instant;

/** A service has forgotten what it held of a person up to a place in the person's stream. */
public record PersonForgottenV1(String person, long sequence, Instant forgottenAt) {
    public static final String PROGRESSION = "dk.samspil.progression.person-forgotten.v1";
    public static final String CONFERENCE = "dk.samspil.conference.person-forgotten.v1";
    public static final String NOTIFICATION = "dk.samspil.notification.person-forgotten.v1";

    public AcknowledgeErasure.Command by(OtherService service) {
        return new AcknowledgeErasure.Command(new PersonId(person), service, sequence, forgottenAt);
    }
}

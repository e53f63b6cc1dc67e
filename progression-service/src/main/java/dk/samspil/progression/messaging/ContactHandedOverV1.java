package dk.samspil.progression.messaging;

import dk.samspil.progression.application.ChangeContact;
import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.PersonId;

/** What progression reads of registration's event. */
record ContactHandedOverV1(String call, String municipality, String contact) {
    static final String TYPE = "dk.samspil.registration.contact-handed-over.v1";

    ChangeContact.Command toCommand() {
        return new ChangeContact.Command(ParticipationId.of(call, municipality), new PersonId(contact));
    }
}

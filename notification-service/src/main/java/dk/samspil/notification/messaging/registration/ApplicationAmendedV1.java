package dk.samspil.notification.messaging.registration;

import dk.samspil.notification.application.HandOverMails;
import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.PersonId;
import java.util.Optional;

/** An application says something else, perhaps also who speaks for the municipality. */
record ApplicationAmendedV1(String call, String municipality, String contact) {

    HandOverMails.Command handover() {
        return new HandOverMails.Command(
                new ContactRole.Id(call, municipality), Optional.empty(), new PersonId(contact));
    }
}

package dk.samspil.notification.messaging.registration;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.UpdateContact;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a person is called and reached. */
record PersonDetailsV1(
        String person,
        String name,
        String email,
        @Nullable String title,
        @Nullable String municipality,
        String language) {

    UpdateContact.Command toCommand(ReceivedEvent about) {
        var details = new PersonDetails(
                name,
                email,
                Optional.ofNullable(title),
                Optional.ofNullable(municipality),
                language.equals("en") ? Language.EN : Language.DA);
        return new UpdateContact.Command(new PersonId(person), details, about.sequence());
    }
}

package dk.samspil.notification.messaging.registration;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.HandOverMails;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A municipality has applied, perhaps not for the first time, and by whoever speaks for it now.
 *
 * @param reference what people call the application; not in events of earlier releases
 */
record ApplicationSubmittedV1(
        String call,
        String municipality,
        String contact,
        Instant submittedAt,
        @Nullable String reference) {

    HandOverMails.Command handover() {
        return new HandOverMails.Command(
                new ContactRole.Id(call, municipality), Optional.empty(), new PersonId(contact));
    }

    OrderMail.Command receipt(ReceivedEvent about) {
        var facts = new HashMap<>(Map.of("municipality", municipality, "submittedAt", submittedAt.toString()));
        if (reference != null) facts.put("reference", reference);
        return Ordered.by(about, Template.RECEIPT, contact, facts);
    }
}

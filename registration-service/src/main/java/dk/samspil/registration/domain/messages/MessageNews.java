package dk.samspil.registration.domain.messages;

import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.PersonId;
import java.time.Instant;
import java.util.List;

/** What happens to a message. */
public sealed interface MessageNews {

    /** It is to be sent to these. */
    record MessageOrdered(MessageId message, CallId call, int part, int parts, List<PersonId> recipients, Instant at)
            implements MessageNews {
        public MessageOrdered {
            recipients = List.copyOf(recipients);
        }
    }
}

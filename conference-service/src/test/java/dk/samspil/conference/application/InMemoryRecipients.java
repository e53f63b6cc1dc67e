package dk.samspil.conference.application;

import dk.samspil.conference.application.people.Recipients;
import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.Untold;
import dk.samspil.conference.domain.people.Recipient;
import dk.samspil.conference.domain.people.Unreachable;
import dk.samspil.conference.messaging.people.RecipientEvents;
import java.util.Map;
import java.util.stream.Collectors;

final class InMemoryRecipients extends Interruptible<PersonId, Recipient, Untold> implements Recipients {

    InMemoryRecipients() {
        super("recipients", PersonId::value, new RecipientEvents());
    }

    @Override
    public Map<PersonId, Unreachable> unreachable() {
        return states().stream()
                .filter(r -> r.unreachable().isPresent())
                .collect(Collectors.toMap(Recipient::id, r -> r.unreachable().orElseThrow()));
    }
}

package dk.samspil.conference.persistence.people;

import dk.samspil.conference.application.people.Recipients;
import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.Untold;
import dk.samspil.conference.domain.people.Recipient;
import dk.samspil.conference.domain.people.Unreachable;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;

/** Keeps whom mails do not reach. */
public final class MongoRecipients extends MongoAggregates<PersonId, Recipient, Untold, RecipientDocument>
        implements Recipients {
    public MongoRecipients(MongoMessaging messaging, Outgoing.Translator<Untold> translator) {
        super(
                messaging,
                "recipients",
                PersonId::value,
                Mapping.of(RecipientDocument.class, RecipientDocument::of, RecipientDocument::toRecipient),
                translator,
                RecipientDocument.SINCE);
    }

    @Override
    public Map<PersonId, Unreachable> unreachable() {
        var all = new HashMap<PersonId, Unreachable>();
        var found = documents().find(new Document(RecipientDocument.SINCE, new Document("$exists", true)));
        for (var document : found) {
            var recipient = state(document);
            recipient.unreachable().ifPresent(how -> all.put(recipient.id(), how));
        }
        return all;
    }
}

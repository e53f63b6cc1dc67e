package dk.samspil.registration.persistence.messages;

import com.mongodb.client.model.Filters;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.registration.application.messages.Messages;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.messages.Message;
import dk.samspil.registration.domain.messages.MessageId;
import dk.samspil.registration.domain.messages.MessageNews;
import java.util.ArrayList;
import java.util.List;

/** Keeps messages. */
public final class MongoMessages extends MongoAggregates<MessageId, Message, MessageNews, MessageDocument>
        implements Messages {
    private static final String CALL = "call";

    public MongoMessages(MongoMessaging messaging, Outgoing.Translator<MessageNews> translator) {
        super(
                messaging,
                "messages",
                MessageId::value,
                Mapping.of(MessageDocument.class, MessageDocument::of, MessageDocument::toMessage),
                translator,
                CALL);
    }

    @Override
    public List<Message> of(CallId call) {
        return documents().find(Filters.eq(CALL, call.value())).map(this::state).into(new ArrayList<>());
    }
}

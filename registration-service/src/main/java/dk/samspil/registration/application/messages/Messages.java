package dk.samspil.registration.application.messages;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.messages.Message;
import dk.samspil.registration.domain.messages.MessageId;
import dk.samspil.registration.domain.messages.MessageNews;
import java.util.List;

/** The coordinator's messages. */
public interface Messages extends Aggregates<MessageId, Message, MessageNews> {

    /** All of a call, in no order. */
    List<Message> of(CallId call);
}

package dk.samspil.registration.application.messages;

import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.messages.Message;
import dk.samspil.registration.domain.messages.MessageId;
import dk.samspil.registration.domain.messages.MessageNews;
import dk.samspil.registration.messaging.messages.MessageEvents;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;
import java.util.List;

/** Messages in memory. */
public final class InMemoryMessages extends InMemoryAggregates<MessageId, Message, MessageNews> implements Messages {
    public InMemoryMessages(Clock clock) {
        super("messages", MessageId::value, new MessageEvents(), clock);
    }

    @Override
    public List<Message> of(CallId call) {
        return states().stream().filter(m -> m.call().equals(call)).toList();
    }
}

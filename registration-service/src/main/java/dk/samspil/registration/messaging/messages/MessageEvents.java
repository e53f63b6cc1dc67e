package dk.samspil.registration.messaging.messages;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.registration.domain.messages.MessageNews;
import java.util.Map;

/** What becomes of what happens to messages. */
public final class MessageEvents implements Outgoing.Translator<MessageNews> {

    @Override
    public Outgoing translate(MessageNews news) {
        return switch (news) {
            case MessageNews.MessageOrdered n ->
                new Outgoing.Published(
                        "registration.events",
                        MessageOrderedV1.TYPE,
                        n.message().value(),
                        Map.of("call", n.call().value(), "message", n.message().value()),
                        MessageOrderedV1.of(n));
        };
    }
}

package dk.samspil.registration.messaging.messages;

import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.messages.MessageNews;
import java.time.Instant;
import java.util.List;

/** The coordinator writes to these people. */
record MessageOrderedV1(String message, String call, int part, int parts, List<String> recipients, Instant orderedAt) {
    static final String TYPE = "dk.samspil.registration.message-ordered.v1";

    static MessageOrderedV1 of(MessageNews.MessageOrdered news) {
        return new MessageOrderedV1(
                news.message().value(),
                news.call().value(),
                news.part(),
                news.parts(),
                news.recipients().stream().map(PersonId::value).toList(),
                news.at());
    }
}

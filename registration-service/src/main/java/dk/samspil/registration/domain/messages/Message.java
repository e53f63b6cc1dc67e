package dk.samspil.registration.domain.messages;

import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the coordinator has written to many. It goes to those whom the audience reached when it was sent, whatever
 * becomes of them later.
 *
 * @param words empty once they are forgotten
 * @param by the subject of the coordinator's token
 * @param flow by which the mails that follow are found
 */
public record Message(
        MessageId id,
        CallId call,
        Audience audience,
        Optional<Words> words,
        List<PersonId> recipients,
        String by,
        String flow,
        Instant orderedAt) {
    /** So many are told of in one event, which leads to as many mails. */
    static final int PART = 50;

    public Message {
        recipients = List.copyOf(recipients);
        if (recipients.isEmpty()) throw new IllegalArgumentException("a message goes to somebody");
    }

    public boolean isForgotten() {
        return words.isEmpty();
    }

    /** Without what it said. */
    public Message forgotten() {
        return new Message(id, call, audience, Optional.empty(), recipients, by, flow, orderedAt);
    }

    /** What is told of it: all recipients, each in one part. */
    public List<MessageNews> news() {
        var parts = (recipients.size() + PART - 1) / PART;
        var news = new ArrayList<MessageNews>();
        for (int i = 0; i < parts; i++) {
            var some = recipients.subList(i * PART, Math.min((i + 1) * PART, recipients.size()));
            news.add(new MessageNews.MessageOrdered(id, call, i + 1, parts, some, orderedAt));
        }
        return news;
    }
}

package dk.samspil.registration.web.messages;

import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.messages.Message;
import dk.samspil.registration.domain.messages.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that was sent.
 *
 * @param state {@code ordered}: it is kept, and its mails follow
 * @param forgotten whether its subject and text are gone, since their time was up
 * @param correlation by which its mails are found
 * @param mails where to ask what has become of them
 */
record MessageView(
        String id,
        String call,
        String state,
        boolean forgotten,
        @Nullable SubjectView subject,
        AudienceView audience,
        int people,
        String by,
        Instant orderedAt,
        String correlation,
        String mails,
        @Nullable BodyView body,
        @Nullable List<String> recipients) {

    /** For lists, without what is long. */
    static MessageView summary(Message message) {
        return of(message, null, null);
    }

    static MessageView whole(Message message) {
        return of(
                message,
                message.words().map(Words::body).map(BodyView::of).orElse(null),
                message.recipients().stream().map(PersonId::value).toList());
    }

    private static MessageView of(Message message, @Nullable BodyView body, @Nullable List<String> recipients) {
        return new MessageView(
                message.id().value(),
                message.call().value(),
                "ordered",
                message.isForgotten(),
                message.words().map(Words::subject).map(SubjectView::of).orElse(null),
                AudienceView.of(message.audience()),
                message.recipients().size(),
                message.by(),
                message.orderedAt(),
                message.flow(),
                "/api/notification/emails?correlation=" + message.flow(),
                body,
                recipients);
    }
}

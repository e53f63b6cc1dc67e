package dk.samspil.registration.web.messages;

import dk.samspil.kit.web.Problem;
import dk.samspil.registration.domain.messages.Message;
import org.springframework.http.HttpStatus;

/** What a mail of a message says. */
record MessageLetter(SubjectView subject, BodyView body) {
    static MessageLetter of(Message message) {
        return message.words()
                .map(words -> new MessageLetter(SubjectView.of(words.subject()), BodyView.of(words.body())))
                .orElseThrow(
                        () -> Problem.of(HttpStatus.GONE, "MESSAGE_FORGOTTEN", "What the message said is forgotten."));
    }
}

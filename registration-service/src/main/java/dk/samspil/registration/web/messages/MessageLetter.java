package dk.samspil.registration.web.messages;

import dk.samspil.registration.domain.messages.Message;

/** What a mail of a message says. */
record MessageLetter(SubjectView subject, BodyView body) {
    static MessageLetter of(Message message) {
        return new MessageLetter(
                SubjectView.of(message.words().subject()),
                BodyView.of(message.words().body()));
    }
}

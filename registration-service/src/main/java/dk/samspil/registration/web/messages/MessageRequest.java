package dk.samspil.registration.web.messages;

import dk.samspil.registration.application.messages.SendMessage;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.messages.MessageId;
import dk.samspil.registration.domain.messages.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What is to be written, and to whom. */
record MessageRequest(
        @NotNull @Valid AudienceView audience,
        @NotNull @Valid SubjectView subject,
        @NotNull @Valid BodyView body) {

    Words words() {
        return new Words(subject.toTitle(), body.toTitle());
    }

    SendMessage.Command toCommand(MessageId id, CallId call, String by) {
        return new SendMessage.Command(id, call, audience.toAudience(), words(), by);
    }
}

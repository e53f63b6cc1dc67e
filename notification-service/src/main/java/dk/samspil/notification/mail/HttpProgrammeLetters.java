package dk.samspil.notification.mail;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.client.RestClient;

/** Asks registration-service. */
public final class HttpProgrammeLetters implements ProgrammeLetters {
    private final LetterRequests registration;

    public HttpProgrammeLetters(Supplier<RestClient> registration) {
        this.registration = new LetterRequests(registration);
    }

    @Override
    public Optional<MeetingLetter> meeting(String meeting, String person) {
        return registration.ask(
                MeetingLetter.class, "/api/registration/meetings/{id}/letter?person={person}", meeting, person);
    }

    @Override
    public Optional<MessageLetter> message(String message) {
        return registration.ask(MessageLetter.class, "/api/registration/messages/{id}/letter", message);
    }

    @Override
    public Optional<CallLetter> call(String call) {
        return registration.ask(CallLetter.class, "/api/registration/calls/{id}", call);
    }
}

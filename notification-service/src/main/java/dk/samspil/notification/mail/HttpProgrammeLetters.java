package dk.samspil.notification.mail;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Asks registration-service. */
public final class HttpProgrammeLetters implements ProgrammeLetters {
    private final Supplier<RestClient> registration;

    public HttpProgrammeLetters(Supplier<RestClient> registration) {
        this.registration = registration;
    }

    @Override
    public Optional<MeetingLetter> meeting(String meeting, String person) {
        return ask(MeetingLetter.class, "/api/registration/meetings/{id}/letter?person={person}", meeting, person);
    }

    @Override
    public Optional<MessageLetter> message(String message) {
        return ask(MessageLetter.class, "/api/registration/messages/{id}/letter", message);
    }

    private <T> Optional<T> ask(Class<T> letter, String path, Object... about) {
        try {
            return Optional.ofNullable(
                    registration.get().get().uri(path, about).retrieve().body(letter));
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.Gone none) {
            return Optional.empty();
        } catch (HttpClientErrorException refused) {
            throw new Refused(refused.getStatusCode().toString(), refused);
        }
    }
}

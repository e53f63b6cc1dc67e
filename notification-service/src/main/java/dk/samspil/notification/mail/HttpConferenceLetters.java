package dk.samspil.notification.mail;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Asks conference-service. */
public final class HttpConferenceLetters implements ConferenceLetters {
    private final Supplier<RestClient> conference;

    public HttpConferenceLetters(Supplier<RestClient> conference) {
        this.conference = conference;
    }

    @Override
    public Optional<ConferenceLetter> find(String invitation) {
        try {
            return Optional.ofNullable(conference
                    .get()
                    .get()
                    .uri("/api/conference/invitations/{id}/letter", invitation)
                    .retrieve()
                    .body(ConferenceLetter.class));
        } catch (HttpClientErrorException.NotFound gone) {
            return Optional.empty();
        } catch (HttpClientErrorException refused) {
            throw new Refused(refused.getStatusCode().toString(), refused);
        }
    }
}

package dk.samspil.notification.mail;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.client.RestClient;

/** Asks conference-service. */
public final class HttpConferenceLetters implements ConferenceLetters {
    private final LetterRequests conference;

    public HttpConferenceLetters(Supplier<RestClient> conference) {
        this.conference = new LetterRequests(conference);
    }

    @Override
    public Optional<ConferenceLetter> find(String invitation) {
        return conference.ask(ConferenceLetter.class, "/api/conference/invitations/{id}/letter", invitation);
    }

    @Override
    public Optional<AgendaLetter> agenda(String id, String person) {
        return conference.ask(
                AgendaLetter.class, "/api/conference/conferences/{id}/agenda/letter?person={person}", id, person);
    }
}

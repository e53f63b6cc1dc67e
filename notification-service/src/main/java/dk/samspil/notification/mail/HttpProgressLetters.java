package dk.samspil.notification.mail;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.client.RestClient;

/** Asks progression-service. */
public final class HttpProgressLetters implements ProgressLetters {
    private final LetterRequests progression;

    public HttpProgressLetters(Supplier<RestClient> progression) {
        this.progression = new LetterRequests(progression);
    }

    @Override
    public Optional<ParticipationLetter> participation(String call, String municipality) {
        return progression.ask(
                ParticipationLetter.class,
                "/api/progression/municipalities/{code}/letter?call={call}",
                municipality,
                call);
    }

    @Override
    public Optional<FeedbackLetter> feedback(String feedback, String person) {
        return progression.ask(
                FeedbackLetter.class, "/api/progression/feedback/{id}/letter?person={person}", feedback, person);
    }
}

package dk.samspil.progression.web;

import dk.samspil.kit.web.Problem;
import dk.samspil.kit.web.Upstreams;
import dk.samspil.progression.application.People;
import dk.samspil.progression.domain.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Asks registration-service, on behalf of the caller. */
@Component
class RegistrationPeople implements People {
    private final Upstreams upstreams;

    RegistrationPeople(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    record Registered(@Nullable String person) {}

    @Override
    public PersonId register(Details details) {
        try {
            var answer = upstreams
                    .of("registration")
                    .post()
                    .uri("/api/registration/people")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(details)
                    .retrieve()
                    .body(Registered.class);
            if (answer == null || answer.person() == null) throw unavailable();
            return new PersonId(answer.person());
        } catch (RestClientResponseException e) {
            throw refused(e);
        } catch (RestClientException e) {
            throw unavailable();
        }
    }

    /** What registration-service finds wrong with the details is the caller's to mend; all else is ours. */
    private static Problem refused(RestClientResponseException answer) {
        return answer.getStatusCode().value() == HttpStatus.UNPROCESSABLE_CONTENT.value()
                ? Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "INVALID",
                        "The registration service does not accept these details of a person.")
                : unavailable();
    }

    private static Problem unavailable() {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE, "UPSTREAM_UNAVAILABLE", "The registration service does not answer.");
    }
}

package dk.samspil.progression.web;

import dk.samspil.kit.web.Upstreams;
import dk.samspil.progression.application.People;
import dk.samspil.progression.domain.PersonId;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Asks registration-service, on behalf of the caller. */
@Component
class RegistrationPeople implements People {
    private final Upstreams upstreams;

    RegistrationPeople(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    record Registered(String person) {}

    @Override
    public PersonId register(Details details) {
        var answer = upstreams
                .of("registration")
                .post()
                .uri("/api/registration/people")
                .contentType(MediaType.APPLICATION_JSON)
                .body(details)
                .retrieve()
                .body(Registered.class);
        if (answer == null) throw new IllegalStateException("registration-service named no person");
        return new PersonId(answer.person());
    }
}

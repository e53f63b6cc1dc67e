package dk.samspil.registration.application;

import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.CallNews;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a call is to say and to offer, and who in the secretariat looks after it, by name. */
public record CallPlan(Terms terms, int places, Optional<PersonDetails> secretariat) {

    Terms terms(PersonIds ids) {
        return terms.with(secretariat.map(s -> ids.of(s.email())));
    }

    /** What a call tells, and that somebody is to be recorded as a person. */
    List<CallNews> with(List<CallNews> news, CallId call, PersonIds ids) {
        var all = new ArrayList<>(news);
        secretariat.ifPresent(s -> all.add(new CallNews.SecretariatNamed(call, ids.of(s.email()), s)));
        return all;
    }
}

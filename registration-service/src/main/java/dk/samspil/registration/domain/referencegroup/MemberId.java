package dk.samspil.registration.domain.referencegroup;

import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.PersonId;

/** Somebody as a member of a call's reference group: there is one, however often they come and go. */
public record MemberId(CallId call, PersonId person) {
    public String value() {
        return call.value() + "-" + person.value();
    }
}

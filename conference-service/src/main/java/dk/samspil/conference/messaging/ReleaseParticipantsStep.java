package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.EntitlementId;
import dk.samspil.conference.domain.PersonId;
import java.util.List;

/** Those who take part for a municipality no more are to be released. */
record ReleaseParticipantsStep(String entitlement, List<String> persons) {
    static final String NAME = "release-participants";

    static ReleaseParticipantsStep of(EntitlementId entitlement, List<PersonId> persons) {
        return new ReleaseParticipantsStep(
                entitlement.value(), persons.stream().map(PersonId::value).toList());
    }

    EntitlementId toId() {
        return EntitlementId.parse(entitlement);
    }

    List<PersonId> toPersons() {
        return persons.stream().map(PersonId::new).toList();
    }
}

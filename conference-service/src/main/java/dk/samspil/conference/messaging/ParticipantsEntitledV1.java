package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.EntitlementNews;
import dk.samspil.conference.domain.PersonId;
import java.util.List;

record ParticipantsEntitledV1(String call, String municipality, String region, List<String> persons) {
    static final String TYPE = "dk.samspil.conference.participants-entitled.v1";

    static ParticipantsEntitledV1 of(EntitlementNews.ParticipantsEntitled event) {
        return new ParticipantsEntitledV1(
                event.entitlement().call().value(),
                event.entitlement().municipality().value(),
                event.region().value(),
                event.persons().stream().map(PersonId::value).toList());
    }
}

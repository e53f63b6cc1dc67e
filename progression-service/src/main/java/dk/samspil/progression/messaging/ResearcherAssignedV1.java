package dk.samspil.progression.messaging;

import dk.samspil.progression.domain.ParticipationNews.ResearcherAssigned;
import java.time.Instant;

record ResearcherAssignedV1(
        String call,
        String municipality,
        String researcher,
        String person,
        String contact,
        String by,
        Instant assignedAt) {
    static final String TYPE = "dk.samspil.progression.researcher-assigned.v1";

    static ResearcherAssignedV1 of(ResearcherAssigned event) {
        var id = event.party().participation();
        return new ResearcherAssignedV1(
                id.call().value(),
                id.municipality().value(),
                event.choice().researcher().value(),
                event.choice().person().value(),
                event.party().contact().value(),
                WireNames.by(event.choice()),
                event.at());
    }
}

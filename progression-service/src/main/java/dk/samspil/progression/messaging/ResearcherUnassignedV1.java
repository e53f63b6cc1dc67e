package dk.samspil.progression.messaging;

import dk.samspil.progression.domain.ParticipationNews.ResearcherUnassigned;
import java.time.Instant;

record ResearcherUnassignedV1(
        String call,
        String municipality,
        String researcher,
        String person,
        String contact,
        String reason,
        Instant unassignedAt) {
    static final String TYPE = "dk.samspil.progression.researcher-unassigned.v1";

    static ResearcherUnassignedV1 of(ResearcherUnassigned event) {
        var id = event.party().participation();
        return new ResearcherUnassignedV1(
                id.call().value(),
                id.municipality().value(),
                event.choice().researcher().value(),
                event.choice().person().value(),
                event.party().contact().value(),
                WireNames.of(event.reason()),
                event.at());
    }
}

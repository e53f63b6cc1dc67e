package dk.samspil.progression.messaging;

import dk.samspil.progression.domain.ParticipationNews.ResearcherAssignmentUnfilled;
import dk.samspil.progression.domain.Shortage;
import java.util.List;

record ResearcherAssignmentUnfilledV1(String call, String municipality, List<Reason> reasons) {
    static final String TYPE = "dk.samspil.progression.researcher-assignment-unfilled.v1";

    record Reason(String code, int researchers) {
        private static Reason of(Shortage shortage) {
            return new Reason(WireNames.of(shortage.code()), shortage.researchers());
        }
    }

    static ResearcherAssignmentUnfilledV1 of(ResearcherAssignmentUnfilled event) {
        var id = event.participation();
        return new ResearcherAssignmentUnfilledV1(
                id.call().value(),
                id.municipality().value(),
                event.shortages().stream().map(Reason::of).toList());
    }
}

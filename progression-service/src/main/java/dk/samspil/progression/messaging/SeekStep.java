package dk.samspil.progression.messaging;

import dk.samspil.progression.domain.ParticipationId;

/** A municipality for which a researcher is to be looked for once more. */
record SeekStep(String participation) {
    static final String NAME = "seek-researcher";

    ParticipationId toId() {
        return ParticipationId.parse(participation);
    }
}

package dk.samspil.progression.messaging;

import dk.samspil.progression.application.StopParticipation;
import dk.samspil.progression.domain.ParticipationId;
import java.time.Instant;

/** What progression reads of registration's event. */
record MunicipalityWithdrawnV1(String call, String municipality, Instant withdrawnAt) {
    static final String TYPE = "dk.samspil.registration.municipality-withdrawn.v1";

    StopParticipation.Command toCommand() {
        return new StopParticipation.Command(ParticipationId.of(call, municipality), withdrawnAt);
    }
}

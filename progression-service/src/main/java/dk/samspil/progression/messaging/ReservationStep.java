package dk.samspil.progression.messaging;

import dk.samspil.progression.application.ReleaseResearcher;
import dk.samspil.progression.application.ReserveResearcher;
import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.ResearcherId;

/** A place at a researcher that is to be kept, or to be given back. */
record ReservationStep(String participation, String researcher, int attempt) {
    static final String RESERVE = "reserve-researcher";
    static final String RELEASE = "release-researcher";

    static ReservationStep of(ParticipationId participation, ResearcherId researcher, int attempt) {
        return new ReservationStep(participation.value(), researcher.value(), attempt);
    }

    ReserveResearcher.Command toReserve() {
        return new ReserveResearcher.Command(
                ParticipationId.parse(participation), new ResearcherId(researcher), attempt);
    }

    ReleaseResearcher.Command toRelease() {
        return new ReleaseResearcher.Command(
                ParticipationId.parse(participation), new ResearcherId(researcher), attempt);
    }
}

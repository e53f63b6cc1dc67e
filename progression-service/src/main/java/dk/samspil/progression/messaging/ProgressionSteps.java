package dk.samspil.progression.messaging;

import static dk.samspil.messaging.relay.Steps.on;

import dk.samspil.messaging.relay.Steps;
import dk.samspil.progression.application.ReleaseResearcher;
import dk.samspil.progression.application.ReserveResearcher;
import dk.samspil.progression.application.SeekResearcher;
import dk.samspil.progression.application.people.FollowErasure;
import dk.samspil.progression.messaging.people.ErasedResearcherStep;

/** Which decisions lead on to which use cases within the service. */
public final class ProgressionSteps {
    private ProgressionSteps() {}

    public static Steps table(
            ReserveResearcher reserve, ReleaseResearcher release, SeekResearcher seek, FollowErasure follow) {
        return Steps.of(
                on(ReservationStep.RESERVE, ReservationStep.class, step -> reserve.handle(step.toReserve())),
                on(ReservationStep.RELEASE, ReservationStep.class, step -> release.handle(step.toRelease())),
                on(SeekStep.NAME, SeekStep.class, step -> seek.handle(step.toId())),
                on(FillVacanciesStep.NAME, FillVacanciesStep.class, step -> seek.handleAll()),
                on(ErasedResearcherStep.NAME, ErasedResearcherStep.class, step -> follow.handle(step.toId())));
    }
}

package dk.samspil.registration.messaging.directory;

import static dk.samspil.messaging.relay.Steps.on;

import dk.samspil.messaging.relay.Steps;
import dk.samspil.registration.application.directory.AnnounceCall;
import dk.samspil.registration.application.directory.CarryOutChunk;
import dk.samspil.registration.messaging.AnnounceCallStep;
import dk.samspil.registration.messaging.MoveDeadlineStep;

/** The steps of imports. */
public final class DirectorySteps {
    private DirectorySteps() {}

    public static Steps.Step<?> announcing(AnnounceCall announce) {
        return on(AnnounceCallStep.NAME, AnnounceCallStep.class, step -> announce.handle(step.toAnnounced()));
    }

    public static Steps.Step<?> movingTheDeadline(AnnounceCall announce) {
        return on(MoveDeadlineStep.NAME, MoveDeadlineStep.class, step -> announce.handle(step.toNewDeadline()));
    }

    public static Steps.Step<?> of(CarryOutChunk carryOut) {
        return on(CarryOutChunkStep.NAME, CarryOutChunkStep.class, step -> carryOut.handle(step.toId(), step.chunk()));
    }
}

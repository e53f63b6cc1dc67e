package dk.samspil.registration.messaging.directory;

import static dk.samspil.messaging.relay.Steps.on;

import dk.samspil.messaging.relay.Steps;
import dk.samspil.registration.application.directory.CarryOutChunk;

/** The steps of imports. */
public final class DirectorySteps {
    private DirectorySteps() {}

    public static Steps.Step<?> of(CarryOutChunk carryOut) {
        return on(CarryOutChunkStep.NAME, CarryOutChunkStep.class, step -> carryOut.handle(step.toId(), step.chunk()));
    }
}

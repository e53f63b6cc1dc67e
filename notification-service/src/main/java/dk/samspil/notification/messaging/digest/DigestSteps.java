package dk.samspil.notification.messaging.digest;

import dk.samspil.messaging.relay.Steps;
import dk.samspil.messaging.relay.Steps.Step;
import dk.samspil.notification.application.digest.Collect;
import dk.samspil.notification.application.digest.SendDigests;
import java.time.LocalDate;

/** What follows within the service when a journal changes. */
public final class DigestSteps {

    private DigestSteps() {}

    public static Step<?> send(SendDigests send) {
        return Steps.on(
                SendDigestsStep.NAME, SendDigestsStep.class, step -> send.handle(LocalDate.parse(step.morning())));
    }

    public static Step<?> collect(Collect collect) {
        return Steps.on(
                CollectStep.NAME,
                CollectStep.class,
                step -> collect.handle(step.toHappening(), LocalDate.parse(step.morning())));
    }
}

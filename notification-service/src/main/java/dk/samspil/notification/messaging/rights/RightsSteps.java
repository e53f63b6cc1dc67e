package dk.samspil.notification.messaging.rights;

import dk.samspil.messaging.relay.Steps;
import dk.samspil.messaging.relay.Steps.Step;
import dk.samspil.notification.application.rights.EndComplaint;

/** What follows within the service when somebody chooses. */
public final class RightsSteps {

    private RightsSteps() {}

    public static Step<?> endComplaint(EndComplaint end) {
        return Steps.on(EndComplaintStep.NAME, EndComplaintStep.class, step -> end.handle(step.toPerson(), step.at()));
    }
}

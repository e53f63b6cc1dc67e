package dk.samspil.registration.messaging;

import static dk.samspil.messaging.relay.Steps.on;

import dk.samspil.messaging.relay.Steps;
import dk.samspil.registration.application.ClaimPlace;
import dk.samspil.registration.application.KeepRemark;
import dk.samspil.registration.application.RecordPerson;
import dk.samspil.registration.application.RetractClaim;

/** Which decisions lead on to which use cases within the service. */
public final class RegistrationSteps {
    private RegistrationSteps() {}

    public static Steps table(RecordPerson record, ClaimPlace claim, RetractClaim retract, KeepRemark remark) {
        return Steps.of(
                on(
                        RecordPersonStep.NAME,
                        RecordPersonStep.class,
                        step -> record.handle(step.toId(), step.toDetails(), step.whenNamed())),
                on(ClaimStep.CLAIM, ClaimStep.class, step -> claim.handle(step.toClaim())),
                on(ClaimStep.AMEND, ClaimStep.class, step -> claim.amend(step.toClaim())),
                on(RetractClaimStep.NAME, RetractClaimStep.class, step -> retract.handle(step.toCommand())),
                on(KeepRemarkStep.NAME, KeepRemarkStep.class, step -> remark.handle(step.toCommand())));
    }
}

package dk.samspil.registration.messaging;

import static dk.samspil.messaging.relay.Steps.on;

import dk.samspil.messaging.relay.Steps;
import dk.samspil.registration.application.ClaimPlace;
import dk.samspil.registration.application.DiscardDraft;
import dk.samspil.registration.application.ForgetInDrafts;
import dk.samspil.registration.application.KeepRemark;
import dk.samspil.registration.application.RecordPerson;
import dk.samspil.registration.application.RetractClaim;
import dk.samspil.registration.application.directory.ForgetInImports;

/** Which decisions lead on to which use cases within the service. */
public final class RegistrationSteps {
    private RegistrationSteps() {}

    public static Steps table(
            RecordPerson record,
            ClaimPlace claim,
            RetractClaim retract,
            KeepRemark remark,
            DiscardDraft discard,
            ForgetInDrafts forget,
            ForgetInImports forgetInImports) {
        return Steps.of(
                on(
                        RecordPersonStep.NAME,
                        RecordPersonStep.class,
                        step -> record.handle(step.toId(), step.toDetails(), step.whenNamed())),
                on(ClaimStep.CLAIM, ClaimStep.class, step -> {
                    claim.handle(step.toClaim());
                    discard.handle(step.toClaim().application());
                }),
                on(ClaimStep.AMEND, ClaimStep.class, step -> claim.amend(step.toClaim())),
                on(ForgetInDraftsStep.NAME, ForgetInDraftsStep.class, step -> {
                    forget.handle(step.toId());
                    forgetInImports.handle(step.toId());
                }),
                on(RetractClaimStep.NAME, RetractClaimStep.class, step -> retract.handle(step.toCommand())),
                on(KeepRemarkStep.NAME, KeepRemarkStep.class, step -> remark.handle(step.toCommand())));
    }
}

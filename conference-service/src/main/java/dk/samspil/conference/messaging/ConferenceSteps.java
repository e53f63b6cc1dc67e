package dk.samspil.conference.messaging;

import static dk.samspil.messaging.relay.Steps.on;

import dk.samspil.conference.application.ClaimSeat;
import dk.samspil.conference.application.CreateConference;
import dk.samspil.conference.application.InviteEntitled;
import dk.samspil.conference.application.ReleaseParticipants;
import dk.samspil.conference.application.ReleaseSeat;
import dk.samspil.conference.application.SeekConference;
import dk.samspil.conference.application.people.WithdrawInvitations;
import dk.samspil.conference.messaging.people.WithdrawInvitationsStep;
import dk.samspil.messaging.relay.Steps;

/** Which decisions lead on to which use cases within the service. */
public final class ConferenceSteps {
    private ConferenceSteps() {}

    public static Steps table(
            CreateConference create,
            InviteEntitled inviteEntitled,
            SeekConference seek,
            ClaimSeat claim,
            ReleaseSeat release,
            WithdrawInvitations withdraw,
            ReleaseParticipants releaseParticipants) {
        return Steps.of(
                on(PlanStep.NAME, PlanStep.class, step -> create.handle(step.toPlan())),
                on(InviteEntitledStep.NAME, InviteEntitledStep.class, step -> inviteEntitled.handle(step.toCommand())),
                on(SeekConferenceStep.NAME, SeekConferenceStep.class, step -> seek.handle(step.toId())),
                on(SeatStep.CLAIM, SeatStep.class, step -> claim.handle(step.toClaim())),
                on(SeatStep.RELEASE, SeatStep.class, step -> release.handle(step.toRelease())),
                on(WithdrawInvitationsStep.NAME, WithdrawInvitationsStep.class, step -> withdraw.handle(step.toId())),
                on(
                        ReleaseParticipantsStep.NAME,
                        ReleaseParticipantsStep.class,
                        step -> releaseParticipants.handle(step.toId(), step.toPersons())));
    }
}

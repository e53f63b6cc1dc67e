package dk.samspil.conference.application.people;

import dk.samspil.conference.application.Invitations;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.PersonId;
import dk.samspil.messaging.aggregate.Change;

/** Takes the invitations of somebody erased back: their links open nothing, and their seats go to those who wait. */
public final class WithdrawInvitations {
    private final Invitations invitations;

    public WithdrawInvitations(Invitations invitations) {
        this.invitations = invitations;
    }

    public void handle(PersonId person) {
        invitations.of(person).forEach(invitation -> handle(invitation.id()));
    }

    public void handle(InvitationId id) {
        invitations.react(id, current -> {
            var reply = current.orElseThrow().withdraw();
            return reply.next().equals(current.get()) ? Change.none() : Change.to(reply.next(), reply.news());
        });
    }
}

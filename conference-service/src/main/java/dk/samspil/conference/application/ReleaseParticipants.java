package dk.samspil.conference.application;

import dk.samspil.conference.application.people.WithdrawInvitations;
import dk.samspil.conference.domain.EntitlementId;
import dk.samspil.conference.domain.PersonId;
import java.util.List;

/** Takes the invitations back of those who take part for a municipality no more; their seats go to those who wait. */
public final class ReleaseParticipants {
    private final Invitations invitations;
    private final WithdrawInvitations withdraw;

    public ReleaseParticipants(Invitations invitations) {
        this.invitations = invitations;
        this.withdraw = new WithdrawInvitations(invitations);
    }

    public void handle(EntitlementId entitlement, List<PersonId> persons) {
        for (var person : persons) {
            invitations.of(person).stream()
                    .filter(i -> i.call().equals(entitlement.call())
                            && i.municipality().equals(entitlement.municipality()))
                    .forEach(i -> withdraw.handle(i.id()));
        }
    }
}

package dk.samspil.conference.application.people;

import dk.samspil.conference.application.Invitations;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.InvitationState;
import java.util.Set;

/** Counts the people whom a conference still expects something of, or expects, and whom no mail reaches. */
public final class CountUnreachable {
    private static final Set<InvitationState> OF_INTEREST = Set.of(InvitationState.OPEN, InvitationState.ACCEPTED);

    private final Recipients recipients;
    private final Invitations invitations;

    public CountUnreachable(Recipients recipients, Invitations invitations) {
        this.recipients = recipients;
        this.invitations = invitations;
    }

    public int handle(ConferenceId conference) {
        return (int) recipients.unreachable().keySet().stream()
                .flatMap(person -> invitations.find(new InvitationId(conference, person)).stream())
                .filter(invitation -> OF_INTEREST.contains(invitation.state().state()))
                .count();
    }
}

package dk.samspil.conference.application.people;

import dk.samspil.conference.application.Invitations;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.InvitationState;
import dk.samspil.conference.domain.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        return count(conference, recipients.unreachable().keySet());
    }

    /** By conference. Whom no mail reaches is asked once, however many conferences there are. */
    public Map<ConferenceId, Integer> handle(List<ConferenceId> conferences) {
        var people = recipients.unreachable().keySet();
        return conferences.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), conference -> count(conference, people)));
    }

    private int count(ConferenceId conference, Set<PersonId> people) {
        return (int) people.stream()
                .flatMap(person -> invitations.find(new InvitationId(conference, person)).stream())
                .filter(invitation -> OF_INTEREST.contains(invitation.state().state()))
                .count();
    }
}

package dk.samspil.conference.application;

import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.Entitlement;
import dk.samspil.conference.domain.EntitlementId;
import dk.samspil.conference.domain.EntitlementNews;
import dk.samspil.conference.domain.Invitation;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.InvitationNews;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.Versioned;
import java.time.Clock;
import java.util.List;

/**
 * Invites the participants of a municipality to a conference: each once, however often this is done (I8). It may
 * be cut off at any place: done again, it finds the entitlement marked and issues what is missing. Once the
 * conference has begun nobody is invited any more, since nobody could answer.
 */
public final class IssueInvitations {
    private final Entitlements entitlements;
    private final Invitations invitations;
    private final Clock clock;

    public IssueInvitations(Entitlements entitlements, Invitations invitations, Clock clock) {
        this.entitlements = entitlements;
        this.invitations = invitations;
        this.clock = clock;
    }

    void handle(EntitlementId id, Conference conference) {
        if (!conference.hasStarted(clock.instant())) invite(id, conference.id());
    }

    private void invite(EntitlementId id, ConferenceId conference) {
        entitlements.react(
                id,
                current -> current.filter(Entitlement::isOpen)
                        .map(e -> Change.<Entitlement, EntitlementNews>to(e.invite(conference), List.of()))
                        .orElseGet(Change::none));
        // Read after the mark: a municipality that has withdrawn meanwhile is not invited any more.
        entitlements
                .find(id)
                .map(Versioned::state)
                .filter(e -> e.isInvitedTo(conference))
                .ifPresent(e -> e.persons().forEach(person -> issue(e, new InvitationId(conference, person))));
    }

    private void issue(Entitlement entitlement, InvitationId id) {
        var now = clock.instant();
        invitations.react(
                id,
                current -> current.isPresent()
                        ? Change.none()
                        : Change.to(
                                Invitation.issue(id, entitlement.id(), now),
                                List.of(new InvitationNews.InvitationIssued(
                                        id, entitlement.id().municipality(), now))));
    }
}

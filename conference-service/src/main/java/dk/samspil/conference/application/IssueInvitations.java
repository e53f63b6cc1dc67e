package dk.samspil.conference.application;

import dk.samspil.conference.application.people.ErasedPeople;
import dk.samspil.conference.application.people.WithdrawInvitations;
import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.Entitlement;
import dk.samspil.conference.domain.EntitlementId;
import dk.samspil.conference.domain.EntitlementNews;
import dk.samspil.conference.domain.Invitation;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.InvitationNews;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.Versioned;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Invites the participants of a municipality to a conference: each once, however often this is done (I8). It may
 * be cut off at any place: done again, it finds the entitlement marked and issues what is missing. Once the
 * conference has begun nobody is invited any more, since nobody could answer; nor is anybody who is erased.
 */
public final class IssueInvitations {
    private final Entitlements entitlements;
    private final Invitations invitations;
    private final ErasedPeople erased;
    private final Clock clock;

    public IssueInvitations(Entitlements entitlements, Invitations invitations, ErasedPeople erased, Clock clock) {
        this.entitlements = entitlements;
        this.invitations = invitations;
        this.erased = erased;
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

    /**
     * An erasure is noted before it looks for invitations, and an invitation saved before this looks for an erasure:
     * one of the two finds the other.
     */
    private void issue(Entitlement entitlement, InvitationId id) {
        if (erased.hold(id.person())) return;
        var now = clock.instant();
        invitations.react(id, current -> decide(current, entitlement, id, now));
        if (erased.hold(id.person())) takeBack(id);
    }

    private static Change<Invitation, InvitationNews, Change.Done> decide(
            Optional<Invitation> current, Entitlement entitlement, InvitationId id, Instant now) {
        if (current.filter(i -> !i.isWithdrawn()).isPresent()) return Change.none();
        return Change.to(
                current.map(i -> i.again(now)).orElseGet(() -> Invitation.issue(id, entitlement.id(), now)),
                List.of(new InvitationNews.InvitationIssued(id, entitlement.id().municipality(), now)));
    }

    /** Not under the step as its cause, which has changed the invitation already, and changes it once. */
    private void takeBack(InvitationId id) {
        var cause = Cause.current();
        Cause.following(cause.causationId(), cause.correlationId(), cause.trace())
                .run(() -> new WithdrawInvitations(invitations).handle(id));
    }
}

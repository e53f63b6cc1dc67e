package dk.samspil.conference.application;

import dk.samspil.conference.domain.Invitation;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.InvitationNews;
import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.messaging.InvitationEvents;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class InMemoryInvitations extends Interruptible<InvitationId, Invitation, InvitationNews> implements Invitations {

    InMemoryInvitations() {
        super("invitations", InvitationId::value, new InvitationEvents());
    }

    @Override
    public List<Invitation> of(PersonId person) {
        return states().stream().filter(i -> i.id().person().equals(person)).toList();
    }

    @Override
    public List<Invitation> list(Filter filter, Optional<InvitationId> after, int limit) {
        return states().stream()
                .filter(i -> filter.conference().isEmpty()
                        || filter.conference().get().equals(i.id().conference()))
                .filter(i -> filter.call().isEmpty() || filter.call().get().equals(i.call()))
                .filter(i -> filter.municipality().isEmpty()
                        || filter.municipality().get().equals(i.municipality()))
                .sorted(Comparator.comparing(i -> i.id().value()))
                .filter(i ->
                        after.isEmpty() || i.id().value().compareTo(after.get().value()) > 0)
                .limit(limit)
                .toList();
    }
}

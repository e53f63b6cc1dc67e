package dk.samspil.conference.web;

import dk.samspil.conference.application.Conferences;
import dk.samspil.conference.application.people.Recipients;
import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.Invitation;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Invitations with what the ledgers say of them. */
@Component
class InvitationViews {
    private final Conferences conferences;
    private final Recipients recipients;

    InvitationViews(Conferences conferences, Recipients recipients) {
        this.conferences = conferences;
        this.recipients = recipients;
    }

    List<InvitationView> of(List<Invitation> invitations) {
        var ledgers = new HashMap<ConferenceId, Conference>();
        var unreachable = recipients.unreachable();
        return invitations.stream()
                .map(i -> InvitationView.of(
                        i,
                        ledgers.computeIfAbsent(i.id().conference(), this::conference),
                        Optional.ofNullable(unreachable.get(i.id().person()))))
                .toList();
    }

    /** An invitation's conference is there before it. */
    Conference conference(ConferenceId id) {
        return conferences.find(id).orElseThrow().state();
    }
}

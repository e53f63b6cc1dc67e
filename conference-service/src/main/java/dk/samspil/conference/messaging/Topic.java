package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.InvitationId;
import dk.samspil.messaging.aggregate.Outgoing;
import java.util.HashMap;
import java.util.Map;

/** Where all that this service tells is published. */
final class Topic {
    static final String NAME = "conference.events";

    private Topic() {}

    /** About an invitation: order is promised per invitation. */
    static Outgoing ofInvitation(String type, InvitationId invitation, Map<String, String> more, Object data) {
        var keys = new HashMap<>(more);
        keys.put("conference", invitation.conference().value());
        keys.put("person", invitation.person().value());
        return new Outgoing.Published(NAME, type, invitation.value(), keys, data);
    }
}

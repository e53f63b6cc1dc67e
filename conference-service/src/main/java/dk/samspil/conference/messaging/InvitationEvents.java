package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.InvitationNews;
import dk.samspil.messaging.aggregate.Outgoing;
import java.util.Map;

/** What becomes of what happens to an invitation. Of seats it tells nothing: that is the ledger's business. */
public final class InvitationEvents implements Outgoing.Translator<InvitationNews> {

    @Override
    public Outgoing translate(InvitationNews news) {
        return switch (news) {
            case InvitationNews.InvitationIssued e ->
                Topic.ofInvitation(
                        InvitationIssuedV1.TYPE,
                        e.invitation(),
                        Map.of("municipality", e.municipality().value()),
                        InvitationIssuedV1.of(e));
            case InvitationNews.InvitationDeclined e ->
                Topic.ofInvitation(InvitationDeclinedV1.TYPE, e.invitation(), Map.of(), InvitationDeclinedV1.of(e));
            case InvitationNews.ReminderDue e ->
                Topic.ofInvitation(
                        InvitationReminderDueV1.TYPE, e.invitation(), Map.of(), InvitationReminderDueV1.of(e));
            case InvitationNews.SeatClaimed(var id, var call, var attempt) ->
                step(SeatStep.CLAIM, id, new SeatStep(call.value(), id.value(), attempt));
            case InvitationNews.SeatGivenUp(var id, var call, var attempt) ->
                step(SeatStep.RELEASE, id, new SeatStep(call.value(), id.value(), attempt));
        };
    }

    private static Outgoing step(String name, InvitationId id, SeatStep data) {
        return new Outgoing.PrivateStep(name, id.value(), data);
    }
}

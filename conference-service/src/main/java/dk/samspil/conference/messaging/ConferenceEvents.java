package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.ConferenceNews;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.messaging.aggregate.Outgoing;
import java.util.Map;

/** What becomes of what happens at a conference. */
public final class ConferenceEvents implements Outgoing.Translator<ConferenceNews> {

    @Override
    public Outgoing translate(ConferenceNews news) {
        return switch (news) {
            case ConferenceNews.ConferencePlanned e -> planned(e);
            case ConferenceNews.InvitationsOpened(var conference, var call, var region) ->
                new Outgoing.PrivateStep(
                        InviteEntitledStep.NAME,
                        conference.value(),
                        new InviteEntitledStep(conference.value(), call.value(), region.value()));
            case ConferenceNews.SeatConfirmed e -> seat(SeatConfirmedV1.TYPE, e.invitation(), SeatConfirmedV1.of(e));
            case ConferenceNews.SeatWaitlisted e -> seat(SeatWaitlistedV1.TYPE, e.invitation(), SeatWaitlistedV1.of(e));
            case ConferenceNews.RegistrationCancelled e ->
                seat(RegistrationCancelledV1.TYPE, e.invitation(), RegistrationCancelledV1.of(e));
            case ConferenceNews.SeatPromoted e -> seat(SeatPromotedV1.TYPE, e.invitation(), SeatPromotedV1.of(e));
        };
    }

    private static Outgoing planned(ConferenceNews.ConferencePlanned event) {
        var plan = event.plan();
        var keys = Map.of(
                "call", plan.call().value(),
                "conference", plan.conference().value(),
                "region", plan.region().value());
        return new Outgoing.Published(
                Topic.NAME, ConferencePlannedV1.TYPE, plan.conference().value(), keys, ConferencePlannedV1.of(event));
    }

    private static Outgoing seat(String type, InvitationId invitation, Object data) {
        return Topic.ofInvitation(type, invitation, Map.of(), data);
    }
}

package dk.samspil.registration.messaging;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.CallNews;
import java.time.Instant;
import java.util.Map;

/** What becomes of what happens to a call and those who apply. */
public final class CallEvents implements Outgoing.Translator<CallNews> {
    static final String TOPIC = "registration.events";

    @Override
    public Outgoing translate(CallNews news) {
        return switch (news) {
            case CallNews.CallOpened n -> about(n.call().id(), CallOpenedV1.TYPE, CallOpenedV1.of(n));
            case CallNews.CallToAnnounce n ->
                new Outgoing.PrivateStep(AnnounceCallStep.NAME, n.call().id().value(), AnnounceCallStep.of(n));
            case CallNews.DeadlineMoved n ->
                new Outgoing.PrivateStep(MoveDeadlineStep.NAME, n.call().id().value(), MoveDeadlineStep.of(n));
            case CallNews.SecretariatNamed n ->
                new Outgoing.PrivateStep(
                        RecordPersonStep.NAME,
                        n.call().value(),
                        RecordPersonStep.of(n.person(), n.details(), Instant.now()));
            case CallNews.CallChanged n -> about(n.call().id(), CallChangedV1.TYPE, CallChangedV1.of(n));
            case CallNews.CallClosed n -> about(n.call().id(), CallClosedV1.TYPE, CallClosedV1.of(n));
            case CallNews.CallReopened n -> about(n.call().id(), CallReopenedV1.TYPE, CallReopenedV1.of(n));
            case CallNews.CapacityChanged n -> about(n.call().id(), CapacityChangedV1.TYPE, CapacityChangedV1.of(n));
            case CallNews.SelectionConfirmed n ->
                about(n.call(), SelectionConfirmedV1.TYPE, SelectionConfirmedV1.of(n));
            case CallNews.ProgrammeConcluded n ->
                about(n.call().id(), ProgrammeConcludedV1.TYPE, ProgrammeConcludedV1.of(n));
            case CallNews.SeatLeftVacant n -> about(n.call(), SeatLeftVacantV1.TYPE, SeatLeftVacantV1.of(n));
            case CallNews.ApplicationSubmitted n -> about(n, ApplicationSubmittedV1.TYPE, ApplicationSubmittedV1.of(n));
            case CallNews.ApplicationAmended n -> about(n, ApplicationAmendedV1.TYPE, ApplicationAmendedV1.of(n));
            case CallNews.ApplicationRetracted n -> about(n, ApplicationRetractedV1.TYPE, ApplicationRetractedV1.of(n));
            case CallNews.ApplicationDeclined n -> about(n, ApplicationDeclinedV1.TYPE, ApplicationDeclinedV1.of(n));
            case CallNews.MunicipalityWaitlisted n ->
                about(n, MunicipalityWaitlistedV1.TYPE, MunicipalityWaitlistedV1.of(n));
            case CallNews.SeatOffered n -> about(n, SeatOfferedV1.TYPE, SeatOfferedV1.of(n));
            case CallNews.OfferLapsed n -> about(n, OfferLapsedV1.TYPE, OfferLapsedV1.of(n));
            case CallNews.MunicipalityJoined n -> about(n, MunicipalityJoinedV1.TYPE, MunicipalityJoinedV1.of(n));
            case CallNews.ParticipantsChanged n -> about(n, ParticipantsChangedV1.TYPE, ParticipantsChangedV1.of(n));
            case CallNews.ContactHandedOver n -> about(n, ContactHandedOverV1.TYPE, ContactHandedOverV1.of(n));
            case CallNews.MunicipalityWithdrawn n ->
                about(n, MunicipalityWithdrawnV1.TYPE, MunicipalityWithdrawnV1.of(n));
            case CallNews.Acted n -> new Outgoing.PrivateStep(KeepRemarkStep.NAME, orderKey(n), KeepRemarkStep.of(n));
        };
    }

    private static Outgoing about(CallId call, String type, Object data) {
        return new Outgoing.Published(TOPIC, type, call.value(), Map.of("call", call.value()), data);
    }

    private static Outgoing about(CallNews.OfMunicipality news, String type, Object data) {
        var keys = Map.of(
                "call", news.call().value(),
                "municipality", news.line().municipality().value(),
                "application", news.application().value(),
                "person", news.line().team().contact().value());
        return new Outgoing.Published(TOPIC, type, orderKey(news), keys, data);
    }

    private static String orderKey(CallNews.OfMunicipality news) {
        return news.call().value() + "/" + news.line().municipality().value();
    }
}

package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.EntitlementId;
import dk.samspil.conference.domain.EntitlementNews;
import dk.samspil.messaging.aggregate.Outgoing;
import java.util.Map;

/** What becomes of what happens to an entitlement. The order is that of the municipality in its programme. */
public final class EntitlementEvents implements Outgoing.Translator<EntitlementNews> {

    @Override
    public Outgoing translate(EntitlementNews news) {
        return switch (news) {
            case EntitlementNews.ConferenceSought(var id) ->
                new Outgoing.PrivateStep(SeekConferenceStep.NAME, orderKey(id), new SeekConferenceStep(id.value()));
            case EntitlementNews.ParticipantsReleased(var id, var persons) ->
                new Outgoing.PrivateStep(
                        ReleaseParticipantsStep.NAME, orderKey(id), ReleaseParticipantsStep.of(id, persons));
            case EntitlementNews.ParticipantsEntitled e ->
                new Outgoing.Published(
                        Topic.NAME,
                        ParticipantsEntitledV1.TYPE,
                        orderKey(e.entitlement()),
                        keys(e.entitlement()),
                        ParticipantsEntitledV1.of(e));
        };
    }

    private static Map<String, String> keys(EntitlementId id) {
        return Map.of(
                "call", id.call().value(), "municipality", id.municipality().value());
    }

    private static String orderKey(EntitlementId id) {
        return id.call().value() + "/" + id.municipality().value();
    }
}

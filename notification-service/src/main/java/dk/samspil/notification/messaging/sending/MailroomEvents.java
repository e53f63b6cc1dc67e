package dk.samspil.notification.messaging.sending;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.MailroomNews;
import dk.samspil.notification.domain.sending.MailroomNews.SendingPaused;
import dk.samspil.notification.domain.sending.MailroomNews.SendingResumed;
import java.util.Map;

/** What the other services hear of pauses: neither whose wish they are, nor why. */
public final class MailroomEvents implements Outgoing.Translator<MailroomNews> {
    private static final String TOPIC = "notification.events";
    private static final String PREFIX = "dk.samspil.notification.";

    @Override
    public Outgoing translate(MailroomNews event) {
        return switch (event) {
            case SendingPaused(var lane, var at) ->
                published("sending-paused.v1", lane, new SendingPausedV1(lane.code(), at));
            case SendingResumed(var lane, var at) ->
                published("sending-resumed.v1", lane, new SendingResumedV1(lane.code(), at));
        };
    }

    private static Outgoing published(String type, Lane lane, Object data) {
        return new Outgoing.Published(TOPIC, PREFIX + type, lane.code(), Map.of("lane", lane.code()), data);
    }
}

package dk.samspil.registration.messaging.referencegroup;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.registration.domain.referencegroup.MeetingNews;
import java.util.Map;

/** What becomes of what happens to meetings of reference groups. */
public final class MeetingEvents implements Outgoing.Translator<MeetingNews> {

    @Override
    public Outgoing translate(MeetingNews news) {
        return switch (news) {
            case MeetingNews.MeetingScheduled n ->
                about(n, ReferenceMeetingV1.SCHEDULED, ReferenceMeetingV1.of(n, n.members()));
            case MeetingNews.MeetingMoved n ->
                about(n, ReferenceMeetingV1.MOVED, ReferenceMeetingV1.of(n, n.members()));
            case MeetingNews.MeetingCancelled n ->
                about(n, ReferenceMeetingV1.CANCELLED, ReferenceMeetingV1.of(n, n.members()));
            case MeetingNews.InvitationsToComplete n ->
                new Outgoing.PrivateStep(
                        CompleteInvitationsStep.NAME,
                        n.meeting().id().value(),
                        new CompleteInvitationsStep(n.meeting().id().value()));
        };
    }

    private static Outgoing about(MeetingNews news, String type, Object data) {
        var meeting = news.meeting();
        var keys =
                Map.of("call", meeting.call().value(), "meeting", meeting.id().value());
        return new Outgoing.Published(MemberEvents.TOPIC, type, meeting.id().value(), keys, data);
    }
}

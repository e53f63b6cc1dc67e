package dk.samspil.registration.messaging.referencegroup;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.referencegroup.MemberId;
import dk.samspil.registration.domain.referencegroup.MemberNews;
import java.util.Map;

/** What becomes of what happens to members of reference groups. */
public final class MemberEvents implements Outgoing.Translator<MemberNews> {
    static final String TOPIC = "registration.events";

    @Override
    public Outgoing translate(MemberNews news) {
        return switch (news) {
            case MemberNews.MemberAppointed n ->
                about(n.member(), n.municipality(), ReferenceMemberAppointedV1.TYPE, ReferenceMemberAppointedV1.of(n));
            case MemberNews.MemberReleased n ->
                about(n.member(), n.municipality(), ReferenceMemberReleasedV1.TYPE, ReferenceMemberReleasedV1.of(n));
            case MemberNews.MeetingsToFollow n ->
                new Outgoing.PrivateStep(
                        FollowMembersStep.NAME, orderKey(n.member()), FollowMembersStep.of(n.member()));
        };
    }

    private static Outgoing about(MemberId member, MunicipalityCode municipality, String type, Object data) {
        var keys = Map.of(
                "call", member.call().value(),
                "person", member.person().value(),
                "municipality", municipality.value());
        return new Outgoing.Published(TOPIC, type, orderKey(member), keys, data);
    }

    private static String orderKey(MemberId member) {
        return member.call().value() + "/" + member.person().value();
    }
}

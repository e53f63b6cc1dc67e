package dk.samspil.registration.messaging.referencegroup;

import dk.samspil.registration.domain.referencegroup.MemberNews;
import java.time.Instant;

/** Somebody is a member of a reference group. */
record ReferenceMemberAppointedV1(String call, String person, String municipality, Instant appointedAt) {
    static final String TYPE = "dk.samspil.registration.reference-member-appointed.v1";

    static ReferenceMemberAppointedV1 of(MemberNews.MemberAppointed news) {
        return new ReferenceMemberAppointedV1(
                news.member().call().value(),
                news.member().person().value(),
                news.municipality().value(),
                news.at());
    }
}

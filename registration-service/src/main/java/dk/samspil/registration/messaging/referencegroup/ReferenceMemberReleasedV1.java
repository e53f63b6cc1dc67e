package dk.samspil.registration.messaging.referencegroup;

import dk.samspil.registration.domain.referencegroup.MemberNews;
import java.time.Instant;

/** Somebody is a member of a reference group no longer. */
record ReferenceMemberReleasedV1(String call, String person, String municipality, Instant releasedAt) {
    static final String TYPE = "dk.samspil.registration.reference-member-released.v1";

    static ReferenceMemberReleasedV1 of(MemberNews.MemberReleased news) {
        return new ReferenceMemberReleasedV1(
                news.member().call().value(),
                news.member().person().value(),
                news.municipality().value(),
                news.at());
    }
}

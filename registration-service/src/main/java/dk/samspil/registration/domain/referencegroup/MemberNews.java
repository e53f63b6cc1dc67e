package dk.samspil.registration.domain.referencegroup;

import dk.samspil.registration.domain.MunicipalityCode;
import java.time.Instant;

/** What happens to a member of the reference group. */
public sealed interface MemberNews {
    MemberId member();

    record MemberAppointed(MemberId member, MunicipalityCode municipality, Instant at) implements MemberNews {}

    record MemberReleased(MemberId member, MunicipalityCode municipality, Instant at) implements MemberNews {}

    /** The meetings that lie ahead are to follow who is a member. */
    record MeetingsToFollow(MemberId member) implements MemberNews {}
}

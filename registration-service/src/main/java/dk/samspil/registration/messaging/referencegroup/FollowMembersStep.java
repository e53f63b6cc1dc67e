package dk.samspil.registration.messaging.referencegroup;

import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.referencegroup.MemberId;

/** The meetings that lie ahead are to follow that somebody has come or gone. */
record FollowMembersStep(String call, String person) {
    static final String NAME = "follow-reference-member";

    static FollowMembersStep of(MemberId member) {
        return new FollowMembersStep(member.call().value(), member.person().value());
    }

    MemberId toId() {
        return new MemberId(new CallId(call), new PersonId(person));
    }
}

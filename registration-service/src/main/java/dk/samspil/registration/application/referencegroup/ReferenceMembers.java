package dk.samspil.registration.application.referencegroup;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.referencegroup.MemberId;
import dk.samspil.registration.domain.referencegroup.MemberNews;
import dk.samspil.registration.domain.referencegroup.ReferenceMember;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The members of reference groups, and who was one. */
public interface ReferenceMembers extends Aggregates<MemberId, ReferenceMember, MemberNews> {

    /** All of a call, in no order. */
    List<ReferenceMember> of(CallId call);

    /** Who is a member now. */
    default Set<PersonId> now(CallId call) {
        return of(call).stream()
                .filter(ReferenceMember::isMember)
                .map(m -> m.id().person())
                .collect(Collectors.toUnmodifiableSet());
    }
}

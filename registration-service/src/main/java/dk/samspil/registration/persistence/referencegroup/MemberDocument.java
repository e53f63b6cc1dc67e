package dk.samspil.registration.persistence.referencegroup;

import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.referencegroup.MemberId;
import dk.samspil.registration.domain.referencegroup.Membership;
import dk.samspil.registration.domain.referencegroup.ReferenceMember;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A member, as it is kept. */
public record MemberDocument(
        @BsonId String id, String call, String person, String municipality, List<MembershipDocument> memberships) {

    /** One time that somebody was a member. */
    public record MembershipDocument(
            Instant appointedAt,
            @Nullable Instant releasedAt,
            @Nullable String reason) {
        static MembershipDocument of(Membership membership) {
            return new MembershipDocument(
                    membership.appointedAt(),
                    membership.release().map(Membership.Release::at).orElse(null),
                    membership.release().map(Membership.Release::reason).orElse(null));
        }

        Membership toMembership() {
            return new Membership(
                    appointedAt,
                    Optional.ofNullable(releasedAt)
                            .map(at -> new Membership.Release(at, reason == null ? "" : reason)));
        }
    }

    static MemberDocument of(ReferenceMember member) {
        return new MemberDocument(
                member.id().value(),
                member.id().call().value(),
                member.id().person().value(),
                member.municipality().value(),
                member.memberships().stream().map(MembershipDocument::of).toList());
    }

    ReferenceMember toMember() {
        return new ReferenceMember(
                new MemberId(new CallId(call), new PersonId(person)),
                new MunicipalityCode(municipality),
                memberships.stream().map(MembershipDocument::toMembership).toList());
    }
}

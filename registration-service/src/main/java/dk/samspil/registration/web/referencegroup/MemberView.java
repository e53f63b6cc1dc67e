package dk.samspil.registration.web.referencegroup;

import dk.samspil.registration.application.referencegroup.KnownPeople;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.referencegroup.Membership;
import dk.samspil.registration.domain.referencegroup.ReferenceMember;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A member; without a name where the person has been erased. */
record MemberView(
        String person,
        @Nullable String name,
        @Nullable String title,
        String municipality,
        String state,
        Instant appointedAt,
        @Nullable Instant releasedAt,
        @Nullable String reason) {

    static MemberView of(ReferenceMember member, KnownPeople people) {
        var details = people.find(member.id().person());
        var latest = member.latest();
        return new MemberView(
                member.id().person().value(),
                details.map(PersonDetails::name).orElse(null),
                details.flatMap(PersonDetails::title).orElse(null),
                member.municipality().value(),
                member.isMember() ? "member" : "released",
                latest.appointedAt(),
                latest.release().map(Membership.Release::at).orElse(null),
                latest.release().map(Membership.Release::reason).orElse(null));
    }

    /** As members see each other: not why somebody has left. */
    MemberView withoutReason() {
        return new MemberView(person, name, title, municipality, state, appointedAt, releasedAt, null);
    }
}

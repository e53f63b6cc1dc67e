package dk.samspil.registration.domain.referencegroup;

import dk.samspil.registration.domain.MunicipalityCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A practitioner of a municipality in the reference group.
 *
 * @param municipality that they were of when they were appointed last
 * @param memberships oldest first; at most the last one lasts
 */
public record ReferenceMember(MemberId id, MunicipalityCode municipality, List<Membership> memberships) {
    public ReferenceMember {
        memberships = List.copyOf(memberships);
        if (memberships.isEmpty()) throw new IllegalArgumentException("a member has been appointed at least once");
    }

    public static ReferenceMember appointed(MemberId id, MunicipalityCode municipality, Instant at) {
        return new ReferenceMember(id, municipality, List.of(new Membership(at, Optional.empty())));
    }

    public boolean isMember() {
        return latest().release().isEmpty();
    }

    public Membership latest() {
        return memberships.getLast();
    }

    /** Once more, after having left. */
    public ReferenceMember again(MunicipalityCode of, Instant at) {
        var more = new ArrayList<>(memberships);
        more.add(new Membership(at, Optional.empty()));
        return new ReferenceMember(id, of, more);
    }

    public ReferenceMember released(Instant at, String reason) {
        var next = new ArrayList<>(memberships.subList(0, memberships.size() - 1));
        next.add(new Membership(latest().appointedAt(), Optional.of(new Membership.Release(at, reason))));
        return new ReferenceMember(id, municipality, next);
    }
}

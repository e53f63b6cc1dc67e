package dk.samspil.registration.domain.referencegroup;

import dk.samspil.registration.domain.PersonId;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What came of a meeting, and who was there. Once approved it stays as it is, and the members read it. */
public record Minutes(String text, Set<PersonId> attendance, boolean approved) {
    public Minutes {
        attendance = Set.copyOf(attendance);
    }

    /** In an order that is always the same. */
    public Set<String> attendanceInOrder() {
        return attendance.stream().map(PersonId::value).collect(Collectors.toCollection(TreeSet::new));
    }
}

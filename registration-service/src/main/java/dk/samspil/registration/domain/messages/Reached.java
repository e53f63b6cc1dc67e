package dk.samspil.registration.domain.messages;

import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.PersonId;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whom an audience reaches. Somebody of several groups is counted in each, and reached once. */
public record Reached(List<PersonId> people, Map<ApplicationState, Group> groups) {
    public Reached {
        people = List.copyOf(people);
        groups = Map.copyOf(groups);
    }

    /** Those whose municipality stands in one way. */
    public record Group(int municipalities, SortedSet<String> people) {
        Group with(Group other) {
            var all = new TreeSet<>(people);
            all.addAll(other.people());
            return new Group(municipalities + other.municipalities(), all);
        }
    }
}

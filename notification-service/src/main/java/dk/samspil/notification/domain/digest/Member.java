package dk.samspil.notification.domain.digest;

import dk.samspil.notification.domain.PersonId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A municipality in a programme, as far as digests need it.
 *
 * @param contact whom the programme writes to, while it takes part
 * @param researchers who are attached to it
 * @param steps of its onboarding
 * @param done those that are completed, perhaps before the others are known
 */
public record Member(Optional<PersonId> contact, Set<PersonId> researchers, Set<String> steps, Set<String> done) {
    static final Member NEW = new Member(Optional.empty(), Set.of(), Set.of(), Set.of());

    public Member {
        researchers = Set.copyOf(researchers);
        steps = Set.copyOf(steps);
        done = Set.copyOf(done);
    }

    /** How many steps are not completed yet. */
    int open() {
        var open = new HashSet<>(steps);
        open.removeAll(done);
        return open.size();
    }

    Member withContact(Optional<PersonId> person) {
        return new Member(person, researchers, steps, done);
    }

    Member withResearcher(PersonId person) {
        return new Member(contact, with(researchers, person), steps, done);
    }

    Member withoutResearcher(PersonId person) {
        var others = new HashSet<>(researchers);
        others.remove(person);
        return new Member(contact, others, steps, done);
    }

    Member withSteps(Set<String> all) {
        return new Member(contact, researchers, all, done);
    }

    Member withDone(String step) {
        return new Member(contact, researchers, steps, with(done, step));
    }

    private static <T> Set<T> with(Set<T> some, T another) {
        var all = new HashSet<>(some);
        all.add(another);
        return all;
    }
}

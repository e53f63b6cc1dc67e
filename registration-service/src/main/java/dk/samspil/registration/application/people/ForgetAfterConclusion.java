package dk.samspil.registration.application.people;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.People;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.PersonNews;
import dk.samspil.registration.domain.people.ErasureReason;
import dk.samspil.registration.domain.people.Retention;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Erases those whom programmes name that were concluded long enough ago, unless another programme or the directory
 * needs them. Whoever no programme names stays.
 */
public final class ForgetAfterConclusion {
    private static final String BY = "retention";

    private final People people;
    private final WhoIsNamed named;
    private final ConcludedCalls conclusions;
    private final Times times;

    /** Both clocks. */
    public record Times(Clock business, InstantSource system) {}

    public ForgetAfterConclusion(People people, WhoIsNamed named, ConcludedCalls conclusions, Times times) {
        this.people = people;
        this.named = named;
        this.conclusions = conclusions;
        this.times = times;
    }

    public void handle() {
        var over = over(conclusions.concluded());
        if (over.isEmpty()) return;
        var wanted = named.by(over);
        wanted.removeAll(named.needed(over));
        var failed = new IllegalStateException("not everybody could be erased");
        people.among(wanted).values().stream()
                .filter(person -> !person.isErased())
                .forEach(person -> erase(person.id(), over, failed));
        if (failed.getSuppressed().length > 0) throw failed;
    }

    private Set<CallId> over(Map<CallId, Instant> concluded) {
        var now = times.business().instant();
        var over = new HashSet<CallId>();
        concluded.forEach((call, at) -> {
            if (Retention.CONTACT_DETAILS.hasEnded(at, now)) over.add(call);
        });
        return over;
    }

    private void erase(PersonId id, Set<CallId> over, IllegalStateException failed) {
        try {
            people.react(id, current -> decide(current, over));
        } catch (RuntimeException e) {
            // One must not hold up the others.
            failed.addSuppressed(e);
        }
    }

    private Change<Person, PersonNews, Change.Done> decide(Optional<Person> current, Set<CallId> over) {
        // The time is taken before the look, which is taken again, for somebody may have been named since the first:
        // whoever is named after it comes back.
        var decided = times.system().instant();
        return current.filter(person -> !person.isErased() && !named.isNeeded(person.id(), over))
                .map(person -> PersonChanges.of(
                        person,
                        person.erase(
                                ErasureReason.RETENTION, BY, times.business().instant(), decided),
                        Change.Done.DONE))
                .orElseGet(Change::none);
    }
}

package dk.samspil.registration.application.people;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.People;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.PersonNews;
import dk.samspil.registration.domain.people.ErasureReason;
import dk.samspil.registration.domain.people.Ties;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Erases those for whom there is no purpose any more, as {@link Ties} says: whom programmes name that are over, and,
 * once all programmes are, whom nothing names. Dates those of whom it is not known since when they are kept.
 */
public final class ForgetAfterConclusion {
    private static final String BY = "retention";

    /** So many in one round, each with a look at all that may name them: other timers wait meanwhile. */
    static final int AT_ONCE = 200;

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

    /**
     * What was found at first.
     *
     * @param over the programmes that are over, which stay so and name nobody new
     * @param concluded as in {@link Ties}, of each whom they name
     */
    private record Found(Map<CallId, Instant> over, Map<PersonId, Instant> concluded, Instant now) {
        Ties.Due due(Person person, boolean needed, boolean goesOn) {
            var last = Optional.ofNullable(concluded.get(person.id()));
            return new Ties(needed, last, goesOn).due(person.recordedAt(), now);
        }
    }

    /** Whether that was all; else there is more to be done at once. */
    public boolean handle() {
        var now = times.business().instant();
        var over = conclusions.over(now);
        var found = new Found(over, named.concluded(over), now);
        var needed = named.needed(over.keySet());
        var goesOn = named.anyGoesOn(over.keySet());
        var failed = new IllegalStateException("not everybody could be erased");
        var due = people.known().stream()
                .filter(person -> found.due(person, needed.contains(person.id()), goesOn) != Ties.Due.NOTHING)
                .map(Person::id)
                .toList();
        due.stream().limit(AT_ONCE).forEach(person -> settle(person, found, failed));
        if (failed.getSuppressed().length > 0) throw failed;
        return due.size() <= AT_ONCE;
    }

    private void settle(PersonId id, Found found, IllegalStateException failed) {
        try {
            people.react(
                    id,
                    current -> current.filter(person -> !person.isErased())
                            .map(person -> decide(person, found))
                            .orElseGet(Change::none));
        } catch (RuntimeException e) {
            // One must not hold up the others.
            failed.addSuppressed(e);
        }
    }

    private Change<Person, PersonNews, Change.Done> decide(Person person, Found found) {
        // The time is taken before the look, which is taken again, for somebody may have been named since the first, or
        // a programme published: whoever is named after it comes back.
        var decided = times.system().instant();
        var over = found.over().keySet();
        return switch (found.due(person, named.isNeeded(person.id(), over), named.anyGoesOn(over))) {
            case NOTHING -> Change.none();
            case DATING -> Change.to(person.keptFrom(found.now()), List.of());
            case ERASURE ->
                PersonChanges.of(
                        person, person.erase(ErasureReason.RETENTION, BY, found.now(), decided), Change.Done.DONE);
        };
    }
}

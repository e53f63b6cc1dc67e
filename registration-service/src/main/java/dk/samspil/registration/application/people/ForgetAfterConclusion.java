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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Erases those for whom there is no purpose any more, as {@link Ties} says: whom programmes name that are over, and,
 * once all programmes are, whom nothing names. Dates those of whom it is not known since when they are kept.
 *
 * <p>It goes through them by their ids, round by round. Whoever can't be erased is passed over until it begins anew.
 */
public final class ForgetAfterConclusion {
    private static final String BY = "retention";

    /** So many in one round, each with a look at all that may name them: other timers wait meanwhile. */
    static final int AT_ONCE = 200;

    /** What was due when it began may be so no more, and more may be. */
    private static final Duration LONG = Duration.ofHours(1);

    private final People people;
    private final WhoIsNamed named;
    private final ConcludedCalls conclusions;
    private final Times times;
    private final AtomicReference<@Nullable IllegalStateException> failure = new AtomicReference<>();
    private volatile Optional<Way> way = Optional.empty();

    /** Both clocks. */
    public record Times(Clock business, InstantSource system) {}

    /**
     * How far it has come.
     *
     * @param begun in business time
     */
    private record Way(Instant begun, PersonId upTo) {
        boolean isToCome(PersonId person) {
            return person.value().compareTo(upTo.value()) > 0;
        }
    }

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
        Ties.Due due(Person person, boolean needed, Optional<Instant> goesOnSince) {
            var last = Optional.ofNullable(concluded.get(person.id()));
            return new Ties(needed, last, goesOnSince).due(person.recordedAt(), now);
        }
    }

    /** Whether it has gone through all; else there is more to be done at once. */
    public boolean handle() {
        var now = times.business().instant();
        var over = conclusions.over(now);
        var found = new Found(over, named.concluded(over), now);
        var needed = named.needed(over.keySet());
        var goesOnSince = named.goesOnSince(over.keySet());
        var before = way;
        var due = people.known().stream()
                .filter(person -> before.map(w -> w.isToCome(person.id())).orElse(true))
                .filter(person -> found.due(person, needed.contains(person.id()), goesOnSince) != Ties.Due.NOTHING)
                .map(Person::id)
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
        var round = due.subList(0, Math.min(AT_ONCE, due.size()));
        round.forEach(person -> settle(person, found));
        var begun = before.map(Way::begun).orElse(now);
        if (round.size() < due.size()) {
            way = Optional.of(new Way(begun, round.getLast()));
            return false;
        }
        way = Optional.empty();
        // If the clock was moved on the way, more may be due of those who were passed.
        return !now.isBefore(begun) && now.isBefore(begun.plus(LONG));
    }

    /**
     * Tells once that somebody could not be erased, apart from the rounds, so that the timer counts as failed and those
     * who are still to come are nevertheless not looked for anew.
     *
     * @throws IllegalStateException if anything has failed since it was told last
     */
    public void tellFailure() {
        var failed = failure.getAndSet(null);
        if (failed != null) throw failed;
    }

    private void settle(PersonId id, Found found) {
        try {
            people.react(
                    id,
                    current -> current.filter(person -> !person.isErased())
                            .map(person -> decide(person, found))
                            .orElseGet(Change::none));
        } catch (RuntimeException e) {
            // One must not hold up the others.
            failure.set(new IllegalStateException("not everybody could be erased", e));
        }
    }

    private Change<Person, PersonNews, Change.Done> decide(Person person, Found found) {
        // The time is taken before the look, which is taken again, for somebody may have been named since the first, or
        // a programme published: whoever is named after it comes back.
        var decided = times.system().instant();
        var over = found.over().keySet();
        return switch (found.due(person, named.isNeeded(person.id(), over), named.goesOnSince(over))) {
            case NOTHING -> Change.none();
            case DATING -> Change.to(person.keptFrom(found.now()), List.of());
            case ERASURE ->
                PersonChanges.of(
                        person, person.erase(ErasureReason.RETENTION, BY, found.now(), decided), Change.Done.DONE);
        };
    }
}
